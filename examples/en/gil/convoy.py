"""The convoy: who only wants to beat waits for who counts.

    $ python convoy.py
    60 s: ... beats
    0.005 s: ... beats
    0.0005 s: ... beats
    None in 60 s, or no GIL: True
"""

import sys
from threading import Event, Thread
from time import sleep

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)


def beat(beats):
    beats.append("thump")


def keep_beating(beats, end):
    while not end.is_set():
        beat(beats)
        sleep(0.001)


def beats_in_loop(interval):
    sys.setswitchinterval(interval)
    beats, end = [], Event()
    Thread(target=keep_beating, args=(beats, end)).start()
    before = len(beats)
    for _ in range(5_000_000):
        pass
    count = len(beats) - before
    end.set()
    print(f"{interval} s: {count} beats")
    return count


if __name__ == "__main__":
    long = beats_in_loop(60)
    beats_in_loop(0.005)
    beats_in_loop(0.0005)
    nothing = long == 0
    print("None in 60 s, or no GIL:", nothing or not gil_enabled())
