"""One lock for both tools: there is no second lock to wait for.

    $ python only_one_lock.py  # uses Lock, without Barrier
    Cakes ready: 2
"""

from threading import Lock, Thread

tools = Lock()
ready = []


def ana():
    with tools:
        ready.append("Ana")


def bia():
    with tools:
        ready.append("Bia")


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
