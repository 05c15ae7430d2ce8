"""A function that uses a context of its own.

    $ python own_context.py  # without set_start_method
    Chocolate cake ready
    Carrot cake ready
"""

from multiprocessing import get_context


def bake_cake(flavour):
    print(f"{flavour} cake ready", flush=True)


def bake(flavour):
    context = get_context("spawn")
    child = context.Process(target=bake_cake, args=(flavour,))
    child.start()
    child.join()


if __name__ == "__main__":
    bake("Chocolate")
    bake("Carrot")
