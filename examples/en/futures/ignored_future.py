"""A cake goes wrong and nobody is told.

    $ python ignored_future.py
    Bakery closed, all is well.
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def bake_cake(flavour):
    raise ValueError(f"no flour left for the {flavour} cake")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(bake_cake, "carrot")
    print("Bakery closed, all is well.")
