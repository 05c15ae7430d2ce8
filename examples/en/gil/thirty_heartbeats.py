"""Thirty operations: how long the longest silence of each lasts.

    $ python thirty_heartbeats.py
    time.sleep        ...%
    ...
    gc.collect        ...%
    Operations: 30
"""

from itertools import pairwise
from operator import call
from threading import Event, Thread
from time import perf_counter, sleep

from on_bytes import ON_BYTES
from on_objects import ON_OBJECTS

JOBS = ON_BYTES | ON_OBJECTS
beats = []
end = Event()


def keep_beating():
    while not end.is_set():
        beats.append(perf_counter())
        sleep(0.002)


def longest_silence(name):
    calls = [perf_counter, JOBS[name], perf_counter]
    before, _, after = map(call, calls)
    inside = [b for b in beats.copy() if before < b < after]
    moments = pairwise([before, *inside, after])
    silence = max(other - one for one, other in moments)
    return silence / (after - before)


if __name__ == "__main__":
    Thread(target=keep_beating).start()
    for name in JOBS:
        print(f"{name:17} {longest_silence(name):4.0%}")
    end.set()
    print("Operations:", len(JOBS))
