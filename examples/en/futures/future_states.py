"""One oven, two cakes, and a gate that holds the first.

    $ python future_states.py
    First: running True, done False, cancelled False
    Second: running False, done False, cancelled False
    Cancel the first? False
    Cancel the second? True
    Second: running False, done True, cancelled True
    First: running False, done True, cancelled False
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

lit, gate = Event(), Event()


def bake():
    lit.set()
    gate.wait(60)
    return "cake"


def show(name, future):
    print(
        f"{name}: running {future.running()},",
        f"done {future.done()},",
        f"cancelled {future.cancelled()}",
    )


def main():
    with ThreadPoolExecutor(max_workers=1) as executor:
        first = executor.submit(bake)
        second = executor.submit(bake)
        lit.wait(60)
        show("First", first)
        show("Second", second)
        print("Cancel the first?", first.cancel())
        print("Cancel the second?", second.cancel())
        show("Second", second)
        gate.set()
    show("First", first)


if __name__ == "__main__":
    main()
