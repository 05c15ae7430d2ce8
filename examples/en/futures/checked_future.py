"""The same cake, and somebody asks for it.

    $ python checked_future.py  # exits with 1
    Traceback (most recent call last):
    ...
    ValueError: no flour left for the carrot cake
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def bake_cake(flavour):
    raise ValueError(f"no flour left for the {flavour} cake")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(bake_cake, "carrot").result()
    print("Bakery closed, all is well.")
