"""The same function on each engine, and how long it took here.

    $ python measure_swap.py
    map: ... s
    ThreadPoolExecutor: ... s
    ProcessPoolExecutor: ... s
    InterpreterPoolExecutor: ...
    different results: 0
"""

from concurrent import futures
from time import perf_counter

ENGINES = [
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "InterpreterPoolExecutor",
]
NUMBERS = range(300_000, 2_700_000, 300_000)


def sum_up_to(number):
    return sum(range(number))


def measure(name, map_over):
    start = perf_counter()
    results = list(map_over(sum_up_to, NUMBERS))
    print(f"{name}: {perf_counter() - start:.3f} s")
    return results


def main():
    expected, errors = measure("map", map), 0
    for name in ENGINES:
        kind = getattr(futures, name, None)
        if kind is None:
            print(f"{name}: not in this Python")
            continue
        with kind(2) as pool:
            errors += measure(name, pool.map) != expected
    print("different results:", errors)


if __name__ == "__main__":
    main()
