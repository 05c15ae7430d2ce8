"""The cake goes wrong, and the bakery is told.

    $ python told_future.py  # uses exception
    A cake is missing: no flour left for the carrot cake
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def bake_cake(flavour):
    raise ValueError(f"no flour left for the {flavour} cake")


if __name__ == "__main__":
    with Executor() as executor:
        future = executor.submit(bake_cake, "carrot")
    error = future.exception()
    if error:
        print(f"A cake is missing: {error}")
    else:
        print("Bakery closed, all is well.")
