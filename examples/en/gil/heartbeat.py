"""The heartbeat: a heart that beats only with the key in hand.

    $ python heartbeat.py
    sleep: ... beats
    sorted: ... beats
"""

from functools import partial
from operator import call
from random import random
from threading import Event, Thread
from time import sleep

beats = []
end = Event()
jobs = {
    "sleep": partial(sleep, 0.1),
    "sorted": partial(sorted, [random() for _ in range(600_000)]),
}


def beat():
    beats.append("thump")


def keep_beating():
    while not end.is_set():
        beat()
        sleep(0.002)


def beats_during(name):
    count = beats.__len__
    # map calls all three without passing through Python code.
    calls = map(call, [count, jobs[name], count])
    before, _, after = calls
    return after - before


if __name__ == "__main__":
    Thread(target=keep_beating).start()
    for name in jobs:
        print(f"{name}: {beats_during(name)} beats")
    end.set()
