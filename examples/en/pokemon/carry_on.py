"""Interrupted and resumed: download only what is missing.

    $ python carry_on.py
    Interrupted: 60 whole, 123 requests
    Resumed: 100 whole, 82 requests
    Once more: 100 whole, 0 requests
"""

from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from download import download
from fake_server import FakeServer


def whole_ones(folder):
    files = Path(folder).glob("[01][0-9][0-9].png")
    ends = {one.stem: one.read_bytes()[-8:] for one in files}
    return {int(n) for n, end in ends.items() if b"IEND" in end}


def download_missing(engine, address, folder, show):
    had, failures = whole_ones(folder), []
    numbers = [n for n in range(1, 101) if n not in had]

    def tell(new_failures):
        failures.append(new_failures)
        show(len(had) + len(failures))

    engine(partial(download, address, folder), numbers, tell)
    return sum(failures)


def one_after_another(download_one, numbers, tell):
    for number in numbers:
        tell(download_one(number))


def get_tired(finished):
    if finished == 60:
        raise KeyboardInterrupt


def count_requests(title, server, folder, show):
    before = server.served
    with suppress(KeyboardInterrupt):
        address = server.address
        download_missing(one_after_another, address, folder, show)
    new_requests, had = server.served - before, len(whole_ones(folder))
    print(f"{title}: {had} whole, {new_requests} requests")


if __name__ == "__main__":
    with TemporaryDirectory() as folder, FakeServer() as server:
        count_requests("Interrupted", server, folder, get_tired)
        count_requests("Resumed", server, folder, id)
        count_requests("Once more", server, folder, id)
