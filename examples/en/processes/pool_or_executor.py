"""The same map, by a Pool and by an Executor.

    $ python pool_or_executor.py
    Pool: list [6, 4, 3]
    Executor: generator [6, 4, 3]
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def slice_cake(people):
    return 12 // people


def show(name, slices):
    print(f"{name}: {type(slices).__name__} {list(slices)}")


def main():
    with Pool(2) as pool:
        show("Pool", pool.map(slice_cake, [2, 3, 4]))
    with ProcessPoolExecutor(2) as executor:
        show("Executor", executor.map(slice_cake, [2, 3, 4]))


if __name__ == "__main__":
    main()
