"""One lock for both tools: there is no second lock to wait for.

    $ python only_one_lock.py  # uses Lock, without Barrier
    Cakes ready: 2
"""

from threading import Lock, Thread
from time import sleep

tools = Lock()
ready = []


def whisk(name):
    sleep(0.1)
    ready.append(name)


def ana():
    with tools:
        whisk("Ana")


def bia():
    with tools:
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
