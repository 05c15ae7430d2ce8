"""O motor certo para contas em Python puro, com GIL ou sem.

    $ python -X gil=1 escolhe_motor.py  # usa ThreadPoolExecutor
    ProcessPoolExecutor
    [45, 4950, 499500]
    $ python escolhe_motor.py
    ...PoolExecutor
    [45, 4950, 499500]
"""

import sys
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)


def somar_ate(numero):
    return sum(n for n in range(numero))


def escolher_motor():
    if gil_ligado():
        return ProcessPoolExecutor
    return ThreadPoolExecutor


if __name__ == "__main__":
    motor = escolher_motor()
    print(motor.__name__)
    with motor(2) as executor:
        print(list(executor.map(somar_ate, [10, 100, 1000])))
