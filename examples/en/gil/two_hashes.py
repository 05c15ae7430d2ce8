"""Two calculations in two threads, under way at the same time.

    $ python two_hashes.py  # uses sha256, uses call, uses Thread
    Overlap: 2
"""

from functools import partial
from hashlib import sha256
from operator import call
from threading import Barrier, Thread
from time import perf_counter

long_hash = partial(sha256, bytes(10_000_000))
meeting = Barrier(2)


def measure(periods):
    meeting.wait()
    calls = [perf_counter, long_hash, perf_counter]
    before, _, after = map(call, calls)
    periods.append((before, after))


def overlap():
    periods = []
    ana = Thread(target=measure, args=(periods,))
    ana.start()
    measure(periods)
    ana.join()
    starts, ends = zip(*periods, strict=True)
    return 2 if max(starts) < min(ends) else 1


if __name__ == "__main__":
    while overlap() < 2:
        pass
    print("Overlap: 2")
