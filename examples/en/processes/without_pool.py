"""The same cakes, now by an Executor.

    $ python without_pool.py  # uses as_completed, without ThreadPool
    as_completed: corn
    as_completed: carrot
    map: carrot
    map: corn
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

gate = Event()


def bake_cake(flavour):
    if flavour == "carrot":
        gate.wait(60)
    return flavour


def main():
    flavours = ["carrot", "corn"]
    with ThreadPoolExecutor(2) as executor:
        futures = [executor.submit(bake_cake, s) for s in flavours]
        for future in as_completed(futures):
            print("as_completed:", future.result())
            gate.set()
        for cake in executor.map(bake_cake, flavours):
            print("map:", cake)


if __name__ == "__main__":
    main()
