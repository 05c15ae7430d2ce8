"""The same order, but in parts: the heart beats between them.

    $ python sort_in_parts.py  # uses merge, uses sorted, uses call
    Same order: True
    The heart beat in the middle
"""

from functools import partial
from heapq import merge
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


def in_parts(numbers):
    parts = [sorted(numbers[i::20]) for i in range(20)]
    return list(merge(*parts))


def beats_in(job):
    count = beats.__len__
    before, _, after = map(call, [count, job, count])
    return after > before


if __name__ == "__main__":
    numbers = [random() for _ in range(50_000)]
    print("Same order:", in_parts(numbers) == sorted(numbers))
    Thread(target=keep_beating).start()
    while not beats_in(partial(in_parts, numbers)):
        pass
    end.set()
    print("The heart beat in the middle")
