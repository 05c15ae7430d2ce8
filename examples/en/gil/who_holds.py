"""Who holds the key: beats during five functions in C.

    $ python who_holds.py
    sorted: ... beats
    sum: ... beats
    pow: ... beats
    re: ... beats
    json: ... beats
    None at all, or no GIL: True
"""

import json
import re
import sys
from functools import partial
from operator import call
from threading import Event, Thread
from time import sleep

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
beats = []
end = Event()


def beat():
    beats.append("thump")


def keep_beating():
    while not end.is_set():
        beat()
        sleep(0.002)


def beats_during(name):
    count = beats.__len__
    calls = map(call, [count, jobs[name], count])
    before, _, after = calls
    return after - before


if __name__ == "__main__":
    scanner = json.JSONDecoder().scan_once
    text = json.dumps(list(range(500_000)))
    jobs = {
        "sorted": partial(sorted, range(500_000), key=hash),
        "sum": partial(sum, range(2_000_000)),
        "pow": partial(pow, 3, 600_000),
        "re": partial(re.compile("(a+)+b").match, "a" * 20),
        "json": partial(scanner, text, 0),
    }
    total = 0
    Thread(target=keep_beating).start()
    for name in jobs:
        count = beats_during(name)
        print(f"{name}: {count} beats")
        total += count
    end.set()
    silence = total == 0
    print("None at all, or no GIL:", silence or not gil_enabled())
