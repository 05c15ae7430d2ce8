"""The bowl first, for both: one waits, and both cakes get done.

    $ python deadlock_undone.py
    Cakes ready: 2
"""

from threading import Barrier, Lock, Thread
from time import sleep

bowl, spoon = Lock(), Lock()
gate = Barrier(2)
ready = []


def whisk(name):
    sleep(0.1)
    ready.append(name)


def ana():
    gate.wait()
    with bowl:
        with spoon:
            whisk("Ana")


def bia():
    gate.wait()
    with bowl:
        with spoon:
            whisk("Bia")


def main():
    bakers = [
        Thread(target=ana, name="Ana"),
        Thread(target=bia, name="Bia"),
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    print("Cakes ready:", len(ready))


if __name__ == "__main__":
    main()
