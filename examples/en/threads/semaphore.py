"""Six cakes, and an oven with room for only two.

    $ python semaphore.py
    Cakes in the oven: [2, 2, 2, 2, 2, 2]
"""

from threading import Barrier, Semaphore, Thread


def bake(places, meeting, oven, counts):
    with places:
        oven.append("cake")
        meeting.wait()
        counts.append(len(oven))
        meeting.wait()
        oven.pop()


def main():
    places, meeting = Semaphore(2), Barrier(2, timeout=10)
    oven, counts = [], []
    args = (places, meeting, oven, counts)
    cakes = [Thread(target=bake, args=args) for _ in range(6)]
    for cake in cakes:
        cake.start()
    for cake in cakes:
        cake.join()
    print("Cakes in the oven:", counts)


if __name__ == "__main__":
    main()
