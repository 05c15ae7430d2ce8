"""Two threads: each computes a hash and then sorts a list.

    $ python hash_then_sort.py
    sha256: ... at once
    sorted: ... at once
    One sorting at a time, or no GIL: True
"""

import sys
from functools import partial
from hashlib import sha256
from operator import call
from random import random
from threading import Barrier, Thread
from time import perf_counter

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
jobs = {
    "sha256": partial(sha256, bytes(60_000_000)),
    "sorted": partial(sorted, [random() for _ in range(200_000)]),
}
periods = {name: [] for name in jobs}
meeting = Barrier(2)


def period_of(name):
    calls = [perf_counter, jobs[name], perf_counter]
    before, _, after = map(call, calls)
    periods[name].append((before, after))


def work():
    meeting.wait()
    for name in jobs:
        period_of(name)


def at_once(name):
    starts, ends = zip(*periods[name], strict=True)
    return 2 if max(starts) < min(ends) else 1


if __name__ == "__main__":
    ana = Thread(target=work, name="Ana")
    bia = Thread(target=work, name="Bia")
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    for name in jobs:
        print(f"{name}: {at_once(name)} at once")
    one = at_once("sorted") == 1 or not gil_enabled()
    print(f"One sorting at a time, or no GIL: {one}")
