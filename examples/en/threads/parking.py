"""Nine cars, and a car park with three places.

    $ python parking.py  # uses Semaphore, uses Barrier
    Cars: [3, 3, 3, 3, 3, 3, 3, 3, 3]
"""

from threading import Barrier, Semaphore, Thread

places, meeting = Semaphore(3), Barrier(3, timeout=10)
yard, counts = [], []


def park(number):
    with places:
        yard.append(number)
        meeting.wait()
        counts.append(len(yard))
        meeting.wait()
        yard.remove(number)


def main():
    cars = [Thread(target=park, args=(n,)) for n in range(9)]
    for car in cars:
        car.start()
    for car in cars:
        car.join()
    print("Cars:", counts)


if __name__ == "__main__":
    main()
