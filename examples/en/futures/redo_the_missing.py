"""All in one pool; for what was lost, a pool for each.

    $ python redo_the_missing.py 3 0 4  # uses BrokenExecutor
    3 people: 4 slices
    0 people: breaks the pool
    4 people: 3 slices
    $ python redo_the_missing.py 0 12
    0 people: breaks the pool
    12 people: 1 slices
"""

import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def slice_cake(people):
    if people == 0:
        os._exit(1)
    return f"{12 // people} slices"


def ask_for(orders):
    ready = {}
    with ProcessPoolExecutor(2) as executor:
        try:
            for slices in executor.map(slice_cake, orders):
                ready[orders[len(ready)]] = slices
        except BrokenExecutor:
            pass
    return ready


if __name__ == "__main__":
    orders = [int(text) for text in sys.argv[1:]]
    ready = ask_for(orders)
    for people in orders:
        if people not in ready:
            ready |= ask_for([people])
        end = ready.get(people, "breaks the pool")
        print(f"{people} people: {end}")
