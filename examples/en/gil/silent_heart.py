"""During a sum the heart is silent, if there is a key.

    $ python silent_heart.py  # uses sum, uses call, uses Thread
    Silent, or no GIL: True
"""

import sys
from functools import partial
from operator import call
from threading import Event, Thread
from time import sleep

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
beats = []
end = Event()


def keep_beating():
    while not end.is_set():
        beats.append("thump")
        sleep(0.001)


if __name__ == "__main__":
    Thread(target=keep_beating).start()
    count = beats.__len__
    add_up = partial(sum, range(3_000_000))
    before, _, after = map(call, [count, add_up, count])
    end.set()
    silent = before == after
    print("Silent, or no GIL:", silent or not gil_enabled())
