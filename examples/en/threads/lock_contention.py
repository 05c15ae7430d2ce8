"""The same count, with the lock taken five times less.

    $ python lock_contention.py
    One by one: 20 cakes, 20 times in the lock
    In batches: 20 cakes, 4 times in the lock
"""

from threading import Lock, Thread
from time import sleep

lock = Lock()
total = entries = 0


def note(cakes):
    global total, entries
    sleep(0.01)  # writing in the notebook takes time
    total += cakes
    entries += 1


def per_item():
    for _ in range(5):
        with lock:
            note(1)


def per_batch():
    batch = 0
    for _ in range(5):
        batch += 1
    with lock:
        note(batch)


def measure(label, job):
    global total, entries
    total = entries = 0
    threads = [Thread(target=job) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{label}: {total} cakes, {entries} times in the lock")


if __name__ == "__main__":
    measure("One by one", per_item)
    measure("In batches", per_batch)
