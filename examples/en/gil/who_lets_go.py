"""Who lets the key go: each job is repeated until the heart beats.

    $ python who_lets_go.py
    sleep: let the key go
    sha256: let the key go
    zlib: let the key go
    sqlite3: let the key go
"""

import sqlite3
import zlib
from functools import partial
from hashlib import sha256
from operator import call
from threading import Event, Thread
from time import sleep

beats = []
end = Event()


def beat():
    beats.append("thump")


def keep_beating():
    while not end.is_set():
        beat()
        sleep(0.002)


def beats_in(name):
    count = beats.__len__
    calls = map(call, [count, jobs[name], count])
    before, _, after = calls
    return after > before


dough_bytes = bytes(30_000_000)
database = sqlite3.connect(":memory:")
query = """
    WITH RECURSIVE n(i) AS (
        SELECT 1 UNION ALL
        SELECT i + 1 FROM n WHERE i < 300000
    ) SELECT max(i) FROM n"""
jobs = {
    "sleep": partial(sleep, 0.05),
    "sha256": partial(sha256, dough_bytes),
    "zlib": partial(zlib.compress, dough_bytes),
    "sqlite3": partial(database.execute, query),
}
if __name__ == "__main__":
    Thread(target=keep_beating).start()
    for name in jobs:
        while not beats_in(name):
            pass
        print(f"{name}: let the key go")
    end.set()
