"""One sprite: the card, the picture, four attempts, the disk.

    $ python download.py
    Failures of 25: 0
    Failures of 99: 1
    On the disk: 025.png 099.png
"""

import json
from functools import cache
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from urllib.request import ProxyHandler, build_opener


@cache
def opener(local):
    # No proxy reaches the fake server.
    fresh = build_opener(ProxyHandler({} if local else None))
    fresh.addheaders = [("User-Agent", "tecer")]
    return fresh


def ask_for(address):
    local = address.startswith("http://127.0.0.1")
    with opener(local).open(address, timeout=30) as reply:
        return reply.read()


def save(file, content):
    part = file.with_suffix(".part")
    part.write_bytes(content)
    part.replace(file)


def download(address, folder, number):
    for failures in range(4):
        try:
            card = ask_for(f"{address}/api/v2/pokemon/{number}")
            sprites = json.loads(card)["sprites"]
            content = ask_for(sprites["front_default"])
        except (OSError, HTTPException):
            sleep(0.1 * 2**failures)
        else:
            save(Path(folder, f"{number:03}.png"), content)
            return failures
    return 4


if __name__ == "__main__":
    from fake_server import FakeServer

    with TemporaryDirectory() as folder, FakeServer() as server:
        for number in (25, 99):
            failures = download(server.address, folder, number)
            print(f"Failures of {number}: {failures}")
        names = sorted(one.name for one in Path(folder).iterdir())
        print("On the disk:", *names)
