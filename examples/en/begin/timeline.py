"""A cake in the oven, and two bakers whisking.

    $ python timeline.py  # in any order
    batter: ready
    cream: ready
    cake: ready
"""

from threading import Thread
from time import sleep


def bake(name):
    sleep(0.2)
    print(f"{name}: ready")


def whisk(name):
    for _ in range(5_000_000):
        pass
    print(f"{name}: ready")


def main():
    jobs = (bake, "cake"), (whisk, "batter"), (whisk, "cream")
    threads = [Thread(target=f, args=(name,)) for f, name in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
