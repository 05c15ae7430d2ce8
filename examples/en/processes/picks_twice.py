"""A function that chooses the method for the whole program.

    $ python picks_twice.py  # exits with 1
    Chocolate cake ready
    Traceback (most recent call last):
    ...
    RuntimeError: context has already been set
"""

from multiprocessing import Process, set_start_method


def bake_cake(flavour):
    print(f"{flavour} cake ready", flush=True)


def bake(flavour):
    set_start_method("spawn")
    child = Process(target=bake_cake, args=(flavour,))
    child.start()
    child.join()


if __name__ == "__main__":
    bake("Chocolate")
    bake("Carrot")
