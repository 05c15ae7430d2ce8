"""A polite loop: it hands over the key by itself.

    $ python politely.py  # uses setswitchinterval, uses sleep
    3 beats, without waiting 60 s
"""

import sys
from threading import Event, Thread
from time import sleep

beats, end = [], Event()


def keep_beating():
    while not end.is_set():
        beats.append("thump")
        sleep(0.001)


def count_up():
    for _ in range(100_000):
        pass


if __name__ == "__main__":
    sys.setswitchinterval(60)
    Thread(target=keep_beating).start()
    before = len(beats)
    while len(beats) < before + 3:
        count_up()
        sleep(0.001)
    end.set()
    print("3 beats, without waiting 60 s")
