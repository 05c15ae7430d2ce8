"""Closing the pool cancels what has not begun, and no more.

    $ python cancel.py
    Cancel the maize? False
    Maize: running True, cancelled False
    Coconut: running False, cancelled True
    Carrot: running False, cancelled True
    Maize: cake ready
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

lit, gate = Event(), Event()
FLAVOURS = "Maize", "Coconut", "Carrot"


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
    futures = [executor.submit(bake) for _ in FLAVOURS]
    lit.wait(60)
    print("Cancel the maize?", futures[0].cancel())
    executor.shutdown(wait=False, cancel_futures=True)
    for flavour, future in zip(FLAVOURS, futures):
        show(flavour, future)
    gate.set()
    print(f"{FLAVOURS[0]}: {futures[0].result()}")


if __name__ == "__main__":
    main()
