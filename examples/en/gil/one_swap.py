"""With a long interval, a single switch between the slices.

    $ python one_swap.py  # uses setswitchinterval, uses perf_counter
    One switch, or no GIL: True
"""

import sys
from itertools import pairwise
from threading import Barrier, Thread
from time import perf_counter

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
slices = []
meeting = Barrier(2)


def compute(name):
    meeting.wait()
    start = before = now = perf_counter()
    end = start + 0.08
    while now < end:
        now = perf_counter()
        if now - before > 0.001:
            slices.append((start, name))
            start = now
        before = now
    slices.append((start, name))


if __name__ == "__main__":
    sys.setswitchinterval(60)
    threads = [
        Thread(target=compute, args=(name,))
        for name in ("Ana", "Bia")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = [name for _, name in sorted(slices)]
    swaps = sum(one != other for one, other in pairwise(names))
    print("One switch, or no GIL:", swaps == 1 or not gil_enabled())
