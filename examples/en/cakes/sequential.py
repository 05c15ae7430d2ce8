"""Two cakes, one after the other.

    $ python sequential.py
    chocolate: in the oven
    chocolate: ready
    carrot: in the oven
    carrot: ready
    total: ... s
"""

from time import perf_counter, sleep


def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    sleep(0.1)
    print(f"{flavour}: ready")


start = perf_counter()
bake_cake("chocolate")
bake_cake("carrot")
print(f"total: {perf_counter() - start:.2f} s")
