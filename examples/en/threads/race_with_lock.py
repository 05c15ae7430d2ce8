"""Read, compute and write in the lock: one person at a time.

    $ python race_with_lock.py
    Left: 40
"""

from threading import Barrier, Lock, Thread


class Safe:
    def __init__(self):
        self.money = 100
        self.gate = Barrier(2)
        self.lock = Lock()


def withdraw(safe, value):
    safe.gate.wait()
    with safe.lock:
        seen = safe.money
        rest = seen - value
        safe.money = rest


def main():
    safe = Safe()
    people = [
        Thread(target=withdraw, name=name, args=(safe, 30))
        for name in ("Ana", "Bia")
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    print("Left:", safe.money)


if __name__ == "__main__":
    main()
