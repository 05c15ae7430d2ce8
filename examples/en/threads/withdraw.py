"""Two people, one safe: how much is left depends on luck.

    $ python withdraw.py
    Left: ...
"""

from threading import Thread


class Safe:
    def __init__(self):
        self.money = 100


def withdraw(safe, value):
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
