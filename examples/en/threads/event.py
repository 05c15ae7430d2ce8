"""Three bakers wait until the oven is hot.

    $ python event.py
    Before: []
    After: ['Ana', 'Bia', 'Caio']
    Does a latecomer wait? False
"""

from threading import Event, Thread
from time import sleep

hot, ready = Event(), []


def bake(name):
    sleep(0.1)
    ready.append(name)


def baker(name):
    hot.wait()
    bake(name)


def heat():
    print("Before:", ready)
    sleep(0.1)
    hot.set()


def main():
    bakers = [
        Thread(target=baker, name=name, args=(name,))
        for name in ("Ana", "Bia", "Caio")
    ]
    for worker in bakers:
        worker.start()
    heat()
    for worker in bakers:
        worker.join()
    print("After:", sorted(ready))
    print("Does a latecomer wait?", not hot.wait())


if __name__ == "__main__":
    main()
