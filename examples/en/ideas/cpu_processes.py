"""The sums in other processes.

    $ python cpu_processes.py
    sum: 21333325333334000000
    here the parts only came together: True
"""

from concurrent.futures import ProcessPoolExecutor
from os import getpid


def add_squares(slice_of_work):
    return getpid(), sum(n * n for n in slice_of_work)


def main():
    slices = [range(i, 4_000_000, 4) for i in range(4)]
    with ProcessPoolExecutor(2) as kitchen:
        parts = list(kitchen.map(add_squares, slices))
    pids, sums = zip(*parts, strict=True)
    print("sum:", sum(sums))
    print("here the parts only came together:", getpid() not in pids)


if __name__ == "__main__":
    main()
