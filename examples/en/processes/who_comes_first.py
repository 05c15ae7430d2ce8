"""imap waits its turn; imap_unordered delivers whoever comes.

    $ python who_comes_first.py
    imap_unordered: maize
    imap_unordered: carrot
    imap: nothing yet, carrot is missing
    imap: carrot
    imap: maize
"""

import multiprocessing
from multiprocessing.pool import ThreadPool
from threading import Event

gate = Event()


def bake_cake(flavour):
    if flavour == "carrot":
        gate.wait(60)
    return flavour


def main():
    flavours = ["carrot", "maize"]
    with ThreadPool(2) as pool:
        for cake in pool.imap_unordered(bake_cake, flavours):
            print("imap_unordered:", cake)
            gate.set()
        gate.clear()
        ready = pool.imap(bake_cake, flavours)
        wait_your_turn(ready)


def wait_your_turn(ready):
    try:
        ready.next(timeout=0.1)
    except multiprocessing.TimeoutError:
        print("imap: nothing yet, carrot is missing")
    gate.set()
    for cake in ready:
        print("imap:", cake)


if __name__ == "__main__":
    main()
