"""Each takes what the other waits for: it nearly always works.

    $ python rare_deadlock.py
    Cakes ready: ...
"""

from threading import Lock, Thread

bowl, spoon = Lock(), Lock()
ready = []


def ana():
    with bowl:
        with spoon:
            ready.append("Ana")


def bia():
    with spoon:
        with bowl:
            ready.append("Bia")


def main():
    bakers = [
        Thread(target=ana, name="Ana", daemon=True),
        Thread(target=bia, name="Bia", daemon=True),
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join(timeout=5)
    print("Cakes ready:", len(ready))


if __name__ == "__main__":
    main()
