"""The same count, with the lock taken a thousand times less.

    $ python lock_contention.py
    One by one: 4000 cakes, 4000 times in the lock
    In batches: 4000 cakes, 4 times in the lock
"""

from threading import Lock, Thread

lock = Lock()


class Counter:
    total = entries = 0


def per_item(counter):
    for _ in range(1000):
        with lock:
            counter.total += 1
            counter.entries += 1


def per_batch(counter):
    batch = 0
    for _ in range(1000):
        batch += 1
    with lock:
        counter.total += batch
        counter.entries += 1


def measure(label, job):
    counter = Counter()
    args = (counter,)
    threads = [Thread(target=job, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total, entries = counter.total, counter.entries
    print(f"{label}: {total} cakes, {entries} times in the lock")


if __name__ == "__main__":
    measure("One by one", per_item)
    measure("In batches", per_batch)
