"""Six cakes, and an oven with room for only two.

    $ python semaphore.py
    Cakes in the oven: [2, 2, 2, 2, 2, 2]
"""

from threading import Barrier, Semaphore, Thread
from time import sleep

places, meeting = Semaphore(2), Barrier(2, timeout=10)
oven, counts = [], []


def bake(number):
    oven.append(number)
    meeting.wait()
    counts.append(len(oven))
    sleep(0.05)
    meeting.wait()
    oven.remove(number)


def enter(number):
    with places:
        bake(number)


def main():
    cakes = [
        Thread(target=enter, name=f"Cake {n}", args=(n,))
        for n in range(1, 7)
    ]
    for cake in cakes:
        cake.start()
    for cake in cakes:
        cake.join()
    print("Cakes in the oven:", counts)


if __name__ == "__main__":
    main()
