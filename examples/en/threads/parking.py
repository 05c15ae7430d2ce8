"""Nine cars, and a car park with three places.

    $ python parking.py  # uses Semaphore, uses Barrier
    Cars: [3, 3, 3, 3, 3, 3, 3, 3, 3]
"""

from threading import Barrier, Semaphore, Thread


def park(places, meeting, yard, counts):
    with places:
        yard.append("car")
        meeting.wait()
        counts.append(len(yard))
        meeting.wait()
        yard.pop()


def main():
    places, meeting = Semaphore(3), Barrier(3, timeout=10)
    yard, counts = [], []
    args = (places, meeting, yard, counts)
    cars = [Thread(target=park, args=args) for _ in range(9)]
    for car in cars:
        car.start()
    for car in cars:
        car.join()
    print("Cars:", counts)


if __name__ == "__main__":
    main()
