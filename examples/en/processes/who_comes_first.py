"""imap waits its turn; imap_unordered delivers whoever comes.

    $ python who_comes_first.py
    imap_unordered: corn
    imap_unordered: carrot
    imap: nothing yet, carrot is missing
    imap: carrot
    imap: corn
"""

import multiprocessing
from multiprocessing.pool import ThreadPool
from threading import Event
from time import sleep

FLAVOURS = ["carrot", "corn"]
gate = Event()


def bake_cake(flavour):
    if flavour == "carrot":
        gate.wait(60)
    sleep(0.15)
    return flavour


def as_they_come(pool):
    for cake in pool.imap_unordered(bake_cake, FLAVOURS):
        print(f"imap_unordered: {cake}")
        gate.set()


def wait_your_turn(pool):
    ready = pool.imap(bake_cake, FLAVOURS)
    try:
        ready.next(timeout=0.2)
    except multiprocessing.TimeoutError:
        print("imap: nothing yet, carrot is missing")
    gate.set()
    for cake in ready:
        print(f"imap: {cake}")


def main():
    with ThreadPool(2) as pool:
        as_they_come(pool)
        gate.clear()
        wait_your_turn(pool)


if __name__ == "__main__":
    main()
