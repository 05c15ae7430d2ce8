"""The lock once a batch, of the size that you choose.

    $ python in_batches.py 100  # uses Lock, uses Thread
    4000 cakes, 40 times in the lock
    $ python in_batches.py 250
    4000 cakes, 16 times in the lock
"""

import sys
from threading import Lock, Thread

lock = Lock()
total = entries = 0


def note(cakes):
    global total, entries
    total += cakes
    entries += 1


def per_batch(size):
    for _ in range(0, 1000, size):
        batch = 0
        for _ in range(size):
            batch += 1
        with lock:
            note(batch)


def main(size):
    args = (size,)
    threads = [Thread(target=per_batch, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{total} cakes, {entries} times in the lock")


if __name__ == "__main__":
    main(int(sys.argv[1]))
