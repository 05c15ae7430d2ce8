"""wait() returns at the first, at the first error or at the last.

    $ python three_ways_to_wait.py
    FIRST_COMPLETED: 1 of 3
    FIRST_EXCEPTION: 2 of 3
    ALL_COMPLETED: 3 of 3
"""

from concurrent import futures
from threading import Event

gates = {"corn": Event(), "carrot": Event(), "coconut": Event()}


def bake_cake(flavour):
    gates[flavour].wait(60)
    if flavour == "carrot":
        raise ValueError("no flour left")


def wait_until(when, orders):
    ready, missing = futures.wait(orders, return_when=when)
    print(f"{when}: {len(ready)} of {len(ready | missing)}")


def main():
    with futures.ThreadPoolExecutor(3) as executor:
        orders = [executor.submit(bake_cake, s) for s in gates]
        gates["corn"].set()
        wait_until(futures.FIRST_COMPLETED, orders)
        gates["carrot"].set()
        wait_until(futures.FIRST_EXCEPTION, orders)
        gates["coconut"].set()
        wait_until(futures.ALL_COMPLETED, orders)


if __name__ == "__main__":
    main()
