"""Five philosophers, five forks: the lower number comes first.

    $ python philosophers.py
    Meals: [100, 100, 100, 100, 100]
"""

from threading import Lock, Thread

forks = [Lock() for _ in range(5)]
meals = [0] * 5


def eat(number):
    sides = sorted((number, (number + 1) % 5))
    first, second = (forks[side] for side in sides)
    for _ in range(100):
        with first, second:
            meals[number] += 1


def main():
    philosophers = [Thread(target=eat, args=(n,)) for n in range(5)]
    for philosopher in philosophers:
        philosopher.start()
    for philosopher in philosophers:
        philosopher.join()
    print("Meals:", meals)


if __name__ == "__main__":
    main()
