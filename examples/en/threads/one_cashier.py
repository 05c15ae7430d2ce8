"""No lock: only one thread touches the money.

    $ python one_cashier.py 30 30  # uses Thread, without Lock
    Left: 40
    $ python one_cashier.py 10 20 5 5
    Left: 60
"""

import sys
from queue import SimpleQueue
from threading import Thread


class Safe:
    def __init__(self):
        self.money = 100


def serve(safe, orders):
    while value := orders.get():
        seen = safe.money
        rest = seen - value
        safe.money = rest


def main(values):
    safe, orders = Safe(), SimpleQueue()
    cashier = Thread(target=serve, args=(safe, orders))
    cashier.start()
    people = [Thread(target=orders.put, args=(v,)) for v in values]
    for person in people:
        person.start()
    for person in people:
        person.join()
    orders.put(None)
    cashier.join()
    print("Left:", safe.money)


if __name__ == "__main__":
    main(map(int, sys.argv[1:]))
