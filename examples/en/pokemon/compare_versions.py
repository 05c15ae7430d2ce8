"""The five versions, side by side.

    $ python compare_versions.py
    version        clock     CPU  peak failures
    sync         ... s ... s     1        3
    with_threads ... s ... s ...        3
    with_pool    ... s ... s ...        3
    with_futures ... s ... s ...        3
    with_asyncio ... s ... s ...        3
    Never more than 5 at a time: True
"""

import os
from importlib import import_module
from tempfile import TemporaryDirectory
from time import perf_counter

from carry_on import download_missing
from fake_server import FakeServer

VERSIONS = "sync with_threads with_pool with_futures with_asyncio"


def cpu():
    # Of this process and of the children that have ended.
    return sum(os.times()[:4])


def measure(engine):
    with TemporaryDirectory() as folder, FakeServer() as server:
        start, used = perf_counter(), cpu()
        failures = download_missing(engine, server.address, folder, id)
        durations = perf_counter() - start, cpu() - used
    return durations, server.peak, failures


def main():
    print("version        clock     CPU  peak failures")
    peaks = []
    for name in VERSIONS.split():
        engine = getattr(import_module(name), name)
        (clock, used), peak, failures = measure(engine)
        line = f"{name:12} {clock:5.2f} s {used:5.2f} s"
        print(f"{line} {peak:5} {failures:8}")
        peaks.append(peak)
    print("Never more than 5 at a time:", max(peaks) <= 5)


if __name__ == "__main__":
    main()
