"""Two threads note their name: how often do they switch?

    $ python long_turn.py
    60 s: ... switches in 200000 notes
    0.0005 s: ... switches in 200000 notes
    One in 60 s, or no GIL: True
"""

import sys
from itertools import pairwise
from threading import Thread

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)


def note(name, notes):
    for _ in range(100_000):
        notes.append(name)


def count_swaps(interval):
    sys.setswitchinterval(interval)
    notes = []
    ana = Thread(target=note, args=("Ana", notes))
    bia = Thread(target=note, args=("Bia", notes))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    swaps = sum(one != other for one, other in pairwise(notes))
    print(f"{interval} s: {swaps} switches in {len(notes)} notes")
    return swaps


if __name__ == "__main__":
    long = count_swaps(60)
    count_swaps(0.0005)
    one = long == 1
    print("One in 60 s, or no GIL:", one or not gil_enabled())
