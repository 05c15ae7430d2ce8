"""The right engine for pure Python, with the GIL or without.

    $ python -X gil=1 pick_engine.py  # uses ThreadPoolExecutor
    ProcessPoolExecutor
    [45, 4950, 499500]
    $ python pick_engine.py
    ...PoolExecutor
    [45, 4950, 499500]
"""

import sys
from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)


def sum_up_to(number):
    return sum(n for n in range(number))


def pick_the_engine():
    if gil_enabled():
        return ProcessPoolExecutor
    return ThreadPoolExecutor


if __name__ == "__main__":
    engine = pick_the_engine()
    print(engine.__name__)
    with engine(2) as executor:
        print(list(executor.map(sum_up_to, [10, 100, 1000])))
