"""Closing the pool cancels what has not begun, and no more.

    $ python cancel.py
    Cancel the corn? False
    Corn: running True, cancelled False
    Coconut: running False, cancelled True
    Carrot: running False, cancelled True
    Corn: cake ready
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

lit, gate = Event(), Event()
FLAVOURS = "Corn", "Coconut", "Carrot"


def bake():
    lit.set()
    gate.wait(60)
    return "cake ready"


def show(flavour, future):
    print(
        f"{flavour}: running {future.running()},",
        f"cancelled {future.cancelled()}",
    )


def main():
    executor = ThreadPoolExecutor(max_workers=1)
    futures = {s: executor.submit(bake) for s in FLAVOURS}
    lit.wait(60)
    print("Cancel the corn?", futures["Corn"].cancel())
    executor.shutdown(wait=False, cancel_futures=True)
    for flavour, future in futures.items():
        show(flavour, future)
    gate.set()
    print("Corn:", futures["Corn"].result())


if __name__ == "__main__":
    main()
