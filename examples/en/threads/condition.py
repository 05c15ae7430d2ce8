"""The customer waits until there are three cakes on the shelf.

    $ python condition.py
    Took: ['chocolate', 'orange', 'corn']
"""

from threading import Condition, Thread
from time import sleep

condition, shelf = Condition(), []


def buy(how_many):
    with condition:
        condition.wait_for(lambda: len(shelf) == how_many)
        print("Took:", shelf)


def bake(flavour):
    sleep(0.05)
    with condition:
        shelf.append(flavour)
        condition.notify()


def main():
    customer = Thread(target=buy, name="Customer", args=(3,))
    customer.start()
    for flavour in ("chocolate", "orange", "corn"):
        bake(flavour)
    customer.join()


if __name__ == "__main__":
    main()
