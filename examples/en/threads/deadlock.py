"""With a gate in the middle, the deadlock happens on every run.

    $ python deadlock.py
    Cakes ready: 0
    Deadlock: Ana and Bia wait for each other
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
    with bowl:
        gate.wait()
        with spoon:
            whisk("Ana")


def bia():
    with spoon:
        gate.wait()
        with bowl:
            whisk("Bia")


def watch(bakers):
    stuck = " and ".join(p.name for p in bakers if p.is_alive())
    if stuck:
        print(f"Deadlock: {stuck} wait for each other")


def main():
    bakers = [
        Thread(target=ana, name="Ana", daemon=True),
        Thread(target=bia, name="Bia", daemon=True),
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join(timeout=0.2)
    print("Cakes ready:", len(ready))
    watch(bakers)


if __name__ == "__main__":
    main()
