"""Two arguments a task: starmap in the Pool, two lists in map.

    $ python share_pairs.py  # uses starmap, uses ProcessPoolExecutor
    Pool: list [6, 4, 2]
    Executor: generator [6, 4, 2]
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def share_out(slices, people):
    return slices // people


def show(name, slices):
    print(f"{name}: {type(slices).__name__} {list(slices)}")


def main():
    with Pool(2) as pool:
        pairs = [(12, 2), (12, 3), (8, 4)]
        show("Pool", pool.starmap(share_out, pairs))
    with ProcessPoolExecutor(2) as executor:
        slices = executor.map(share_out, [12, 12, 8], [2, 3, 4])
        show("Executor", slices)


if __name__ == "__main__":
    main()
