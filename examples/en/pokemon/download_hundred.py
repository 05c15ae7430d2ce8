"""What the versions share: folder, server, bar, accounts.

    $ python download_hundred.py
    Run a version: python sync.py [folder] [--real]
"""

import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

from carry_on import download_missing, whole_ones
from fake_server import FakeServer

REAL = SimpleNamespace(address="https://pokeapi.co", peak=0)


def draw(finished):
    print("#" * (finished % 10 == 0), end="", flush=True)


def report(engine, server, folder, limit):
    had, address = len(whole_ones(folder)), server.address
    print("[" + "#" * (had // 10), end="", flush=True)
    failures = download_missing(engine, address, folder, draw)
    print("]")
    print(f"Whole sprites: {len(whole_ones(folder))}")
    print(f"Failures, tried again: {failures}")
    if server is not REAL:
        good = server.peak <= limit
        print(f"At most {limit} at a time: {good}")


def download_hundred(engine, limit=5):
    words = [p for p in sys.argv[1:] if p != "--real"]
    with ExitStack() as stack:
        enter = stack.enter_context
        real = "--real" in sys.argv
        server = REAL if real else enter(FakeServer())
        folder = [*words, enter(TemporaryDirectory())][0]
        Path(folder).mkdir(parents=True, exist_ok=True)
        try:
            report(engine, server, folder, limit)
        except KeyboardInterrupt:
            sys.exit("\nInterrupted: in the same folder, it goes on.")


if __name__ == "__main__":
    print("Run a version: python sync.py [folder] [--real]")
