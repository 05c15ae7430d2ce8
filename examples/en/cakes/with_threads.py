"""Two cakes, two bakers, the same kitchen.

    $ python with_threads.py  # in any order
    chocolate: in the oven
    carrot: in the oven
    chocolate: ready
    carrot: ready
    total: ... s
"""

from threading import Thread
from time import perf_counter, sleep


def bake_cake(flavour):
    # "\n" in the text: the line goes out whole, at once
    print(f"{flavour}: in the oven\n", end="", flush=True)
    sleep(0.1)
    print(f"{flavour}: ready\n", end="", flush=True)


start = perf_counter()
ana = Thread(target=bake_cake, args=("chocolate",))
bia = Thread(target=bake_cake, args=("carrot",))
ana.start()
bia.start()
ana.join()
bia.join()
print(f"total: {perf_counter() - start:.2f} s")
