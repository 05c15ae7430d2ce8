"""Three callbacks, and the thread in which each runs.

    $ python callback.py
    cancelled, told in MainThread
    ready, told in oven_0
    ready, told in MainThread
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread
from time import sleep


def tell(future):
    end = "cancelled" if future.cancelled() else "ready"
    print(f"{end}, told in {current_thread().name}")


def bake(gate):
    gate.wait(60)
    sleep(0.1)


def main():
    gate = Event()
    with ThreadPoolExecutor(1, "oven") as executor:
        first = executor.submit(bake, gate)
        second = executor.submit(bake, gate)
        first.add_done_callback(tell)
        second.add_done_callback(tell)
        second.cancel()
        gate.set()
    first.add_done_callback(tell)


if __name__ == "__main__":
    main()
