"""Four hundred thousand additions of 1: with the GIL, none is lost.

    $ python modern_race.py
    GIL: ...
    Lost: ...
    No GIL, or none lost: True
"""

import sys
from threading import Thread


class Counter:
    total = 0


def tally():
    for _ in range(100_000):
        Counter.total += 1


def main():
    threads = [Thread(target=tally) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with_gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    lost = 400_000 - Counter.total
    print("GIL:", with_gil)
    print("Lost:", lost)
    print("No GIL, or none lost:", not (with_gil and lost))


if __name__ == "__main__":
    main()
