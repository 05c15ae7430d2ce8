"""The deadline is of the one who waits; the task knows nothing of it.

    $ python deadline.py
    I gave up waiting
    Still in the oven? True
    After the with, ready? True
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

lit, gate = Event(), Event()


def bake():
    lit.set()
    gate.wait(60)
    sleep(0.2)


def main():
    with ThreadPoolExecutor() as executor:
        future = executor.submit(bake)
        lit.wait(60)
        try:
            future.result(timeout=0.1)
        except TimeoutError:
            print("I gave up waiting")
        print(f"Still in the oven? {future.running()}")
        gate.set()
    print(f"After the with, ready? {future.done()}")


if __name__ == "__main__":
    main()
