"""The heartbeat: a heart that beats only with the key in hand.

    $ python heartbeat.py
    While sleeping: ... beats
    While sorting: ... beats
"""

from functools import partial
from operator import call
from random import random
from threading import Event, Thread
from time import sleep

beats = []
end = Event()


def keep_beating():
    while not end.is_set():
        beats.append("thump")
        sleep(0.001)


def beats_during(job):
    count = beats.__len__
    # map calls all three without passing through Python code.
    calls = map(call, [count, job, count])
    before, _, after = calls
    return after - before


if __name__ == "__main__":
    to_sleep = partial(sleep, 0.1)
    numbers = [random() for _ in range(300_000)]
    to_sort = partial(sorted, numbers)

    Thread(target=keep_beating).start()
    sleeping = beats_during(to_sleep)
    sorting = beats_during(to_sort)
    end.set()
    print(f"While sleeping: {sleeping} beats")
    print(f"While sorting: {sorting} beats")
