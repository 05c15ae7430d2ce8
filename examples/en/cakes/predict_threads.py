"""Where the join stands decides the overlap.

    $ python predict_threads.py  # uses Thread, uses Barrier
    A. start, join, start, join: 1
    B. start, start, join, join: 2
"""

from threading import Barrier, Thread
from time import perf_counter


def max_overlap(intervals):
    return max(
        sum(start <= instant < end for start, end in intervals)
        for instant, _ in intervals
    )


def bake_cake(oven, notebook):
    start = perf_counter()
    oven.wait()  # the oven turns on only when it is full
    notebook.append((start, perf_counter()))


def join_at_once(notebook):
    for _ in range(2):
        ana = Thread(target=bake_cake, args=(Barrier(1), notebook))
        ana.start()
        ana.join()


def join_at_end(notebook):
    oven = Barrier(2)
    ana = Thread(target=bake_cake, args=(oven, notebook))
    bia = Thread(target=bake_cake, args=(oven, notebook))
    ana.start()
    bia.start()
    ana.join()
    bia.join()


a, b = [], []
join_at_once(a)
join_at_end(b)
print(f"A. start, join, start, join: {max_overlap(a)}")
print(f"B. start, start, join, join: {max_overlap(b)}")
