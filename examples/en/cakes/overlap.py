"""How many cakes were in the oven at the same time?

    $ python overlap.py
    overlap: 2
    $ python overlap.py --sequential
    overlap: 1
"""

import sys
from threading import Barrier, Thread
from time import perf_counter


def max_overlap(intervals):
    """The largest number of intervals open at one same instant.

    >>> max_overlap([(0, 2), (1, 3)])
    2
    >>> max_overlap([(0, 2), (2, 3)])
    1
    """
    return max(
        sum(start <= instant < end for start, end in intervals)
        for instant, _ in intervals
    )


def bake_cake(oven, notebook):
    start = perf_counter()
    oven.wait()  # the oven turns on only when it is full
    notebook.append((start, perf_counter()))


def sequential(notebook):
    for _ in range(2):
        bake_cake(Barrier(1), notebook)


def with_threads(notebook):
    oven = Barrier(2)
    ana = Thread(target=bake_cake, args=(oven, notebook))
    bia = Thread(target=bake_cake, args=(oven, notebook))
    ana.start()
    bia.start()
    ana.join()
    bia.join()


if __name__ == "__main__":
    notebook = []
    if "--sequential" in sys.argv:
        sequential(notebook)
    else:
        with_threads(notebook)
    print(f"overlap: {max_overlap(notebook)}")
