"""Both take the bowl first: nobody waits in a circle.

    $ python same_order.py
    Cakes ready: 2
"""

from threading import Lock, Thread

bowl, spoon = Lock(), Lock()
ready = []


def ana():
    with bowl:
        with spoon:
            ready.append("Ana")


def bia():
    with bowl:
        with spoon:
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
