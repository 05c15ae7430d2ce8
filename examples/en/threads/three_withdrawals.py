"""Three people read before any of them writes.

    $ python three_withdrawals.py  # uses Barrier
    Withdrawals: 3, left 70
"""

from threading import Barrier, Thread

NAMES = ("Ana", "Bia", "Caio")


class Safe:
    def __init__(self):
        self.money = 100
        self.gate = Barrier(len(NAMES))


def withdraw(safe, value):
    seen = safe.money
    safe.gate.wait()
    rest = seen - value
    safe.money = rest


def main():
    safe = Safe()
    people = [
        Thread(target=withdraw, name=name, args=(safe, 30))
        for name in NAMES
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    print(f"Withdrawals: {len(people)}, left {safe.money}")


if __name__ == "__main__":
    main()
