"""Two sorted in two threads: do the periods overlap?

    $ python -X gil=1 no_gil.py
    GIL enabled: True
    Overlap: 1
    $ python no_gil.py
    GIL enabled: ...
    Overlap: ...
"""

import sys
from functools import partial
from operator import call
from random import random
from threading import Barrier, Thread
from time import perf_counter

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
long_sort = partial(sorted, [random() for _ in range(50_000)])


def period_of(job, meeting, periods):
    meeting.wait()
    calls = [perf_counter, job, perf_counter]
    before, _, after = map(call, calls)
    periods.append((before, after))


def overlap():
    periods, meeting = [], Barrier(2)
    job_data = (long_sort, meeting, periods)
    ana = Thread(target=period_of, args=job_data)
    ana.start()
    period_of(*job_data)
    ana.join()
    starts, ends = zip(*periods, strict=True)
    return 2 if max(starts) < min(ends) else 1


if __name__ == "__main__":
    print("GIL enabled:", gil_enabled())
    print("Overlap:", max(overlap() for _ in range(20)))
