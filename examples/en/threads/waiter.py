"""One chair fewer than philosophers: somebody can always eat.

    $ python waiter.py 5 3  # uses Thread, uses Lock, uses Semaphore
    Meals: [3, 3, 3, 3, 3]
    $ python waiter.py 3 20
    Meals: [20, 20, 20]
"""

import sys
from threading import Lock, Semaphore, Thread


def eat(number, forks, chairs, meals, times):
    first = forks[number]
    second = forks[(number + 1) % len(forks)]
    for _ in range(times):
        with chairs, first, second:
            meals[number] += 1


def main(how_many, times):
    forks = [Lock() for _ in range(how_many)]
    meals = [0] * how_many
    args = forks, Semaphore(how_many - 1), meals, times
    philosophers = [
        Thread(target=eat, args=(n, *args)) for n in range(how_many)
    ]
    for philosopher in philosophers:
        philosopher.start()
    for philosopher in philosophers:
        philosopher.join()
    print("Meals:", meals)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
