"""Two cakes, two bakers, two kitchens.

    $ python with_processes.py  # in any order
    chocolate: in the oven
    carrot: in the oven
    chocolate: ready
    carrot: ready
    total: ... s
"""

from multiprocessing import Process
from time import perf_counter, sleep


def bake_cake(flavour):
    print(f"{flavour}: in the oven", flush=True)
    sleep(0.1)
    print(f"{flavour}: ready", flush=True)


if __name__ == "__main__":
    start = perf_counter()
    ana = Process(target=bake_cake, args=("chocolate",))
    bia = Process(target=bake_cake, args=("carrot",))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(f"total: {perf_counter() - start:.2f} s")
