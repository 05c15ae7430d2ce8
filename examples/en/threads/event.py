"""Three bakers wait until the oven is hot.

    $ python event.py
    Before: []
    After: ['Ana', 'Bia', 'Caio']
    Does a latecomer wait? False
"""

from threading import Event, Thread


def baker(hot, ready, name):
    hot.wait()
    ready.append(name)


def main():
    hot, ready, bakers = Event(), [], []
    for name in ("Ana", "Bia", "Caio"):
        args = (hot, ready, name)
        bakers.append(Thread(target=baker, args=args))
        bakers[-1].start()
    print("Before:", ready)
    hot.set()
    for worker in bakers:
        worker.join()
    print("After:", sorted(ready))
    print("Does a latecomer wait?", not hot.wait())


if __name__ == "__main__":
    main()
