"""The task looks at an Event, and returns what it has.

    $ python deadline_kept.py  # uses wait, without sleep
    I gave up waiting
    The task returned: raw cake
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

lit, stop = Event(), Event()


def bake():
    lit.set()
    asked = stop.wait(60)
    return "raw cake" if asked else "cake ready"


def main():
    with ThreadPoolExecutor() as executor:
        future = executor.submit(bake)
        lit.wait(60)
        try:
            future.result(timeout=0.1)
        except TimeoutError:
            print("I gave up waiting")
            stop.set()
        print("The task returned:", future.result())


if __name__ == "__main__":
    main()
