"""With a gate in the middle, the deadlock happens on every run.

    $ python deadlock.py
    Cakes ready: 0
    Deadlock: Ana and Bia wait for each other
"""

from threading import Barrier, Lock, Thread

bowl, spoon = Lock(), Lock()
gate = Barrier(2)
ready = []


def ana():
    with bowl:
        gate.wait()
        with spoon:
            ready.append("Ana")


def bia():
    with spoon:
        gate.wait()
        with bowl:
            ready.append("Bia")


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
        baker.join(timeout=0.5)
    print("Cakes ready:", len(ready))
    watch(bakers)


if __name__ == "__main__":
    main()
