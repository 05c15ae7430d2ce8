"""The gate puts both reads before both writes: it always loses.

    $ python race.py
    Left: 70
"""

from threading import Barrier, Thread


class Safe:
    def __init__(self):
        self.money = 100
        self.gate = Barrier(2)


def withdraw(safe, value):
    seen = safe.money
    safe.gate.wait()
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
