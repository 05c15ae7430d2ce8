"""Two calculations at the same time: each notes its own slices.

    $ python slices.py
    Slices of Ana: ...
    Slices of Bia: ...
    Both together: ...% of the time
    Less than 5%, or no GIL: True
"""

import sys
from itertools import chain, product
from threading import Barrier, Thread
from time import perf_counter

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
slices = {"Ana": [], "Bia": []}
meeting = Barrier(2)


def compute(name):
    meeting.wait()
    start = before = now = perf_counter()
    end = start + 0.08
    while now < end:
        now = perf_counter()
        # More than 1 ms between two readings: it was off.
        if now - before > 0.001:
            slices[name].append((start, before))
            start = now
        before = now
    slices[name].append((start, before))


def overlap():
    pairs = product(slices["Ana"], slices["Bia"])
    together = sum(
        max(0, min(b, d) - max(a, c)) for (a, b), (c, d) in pairs
    )
    moments = list(chain(*slices["Ana"], *slices["Bia"]))
    return together / (max(moments) - min(moments))


if __name__ == "__main__":
    threads = [Thread(target=compute, args=(n,)) for n in slices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for name, own in slices.items():
        print(f"Slices of {name}: {len(own)}")
    part = overlap()
    print(f"Both together: {part:.0%} of the time")
    little = part < 0.05
    print("Less than 5%, or no GIL:", little or not gil_enabled())
