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


def keep_beating():
    while not end.is_set():
        beats.append("thump")
        sleep(0.001)


def beats_during(job):
    count = beats.__len__
    before, _, after = map(call, [count, job, count])
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
    for name, job in jobs.items():
        count = beats_during(job)
        print(f"{name}: {count} beats")
        total += count
    end.set()
    silence = total == 0
    print("None at all, or no GIL:", silence or not gil_enabled())
