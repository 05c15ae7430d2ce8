"""A worker dies, and takes the whole pool with it.

    $ python broken_pool.py
    corn: cake ready
    carrot: BrokenProcessPool
    coconut: BrokenProcessPool
    One more request: BrokenProcessPool
"""

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import Event
from time import sleep

FLAVOURS = "corn", "carrot", "coconut"


def keep(event):
    global gate
    gate = event


def bake(flavour):
    sleep(0.2)
    if flavour == "carrot":
        gate.wait(60)
        os._exit(1)
    return "cake ready"


def show(flavour, future):
    error = future.exception()
    end = type(error).__name__ if error else future.result()
    print(f"{flavour}: {end}")


def main():
    event = Event()
    with ProcessPoolExecutor(1, None, keep, (event,)) as executor:
        futures = {s: executor.submit(bake, s) for s in FLAVOURS}
        futures["corn"].result()
        event.set()
        for flavour, future in futures.items():
            show(flavour, future)
        try:
            executor.submit(bake, "orange")
        except BrokenExecutor as error:
            print(f"One more request: {type(error).__name__}")


if __name__ == "__main__":
    main()
