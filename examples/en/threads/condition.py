"""The customer waits until there are three cakes on the shelf.

    $ python condition.py
    Took: ['chocolate', 'orange', 'corn']
"""

from threading import Condition, Thread


def customer(condition, shelf):
    with condition:
        condition.wait_for(lambda: len(shelf) == 3)
        print("Took:", shelf)


def baker(condition, shelf):
    for flavour in ("chocolate", "orange", "corn"):
        with condition:
            shelf.append(flavour)
            condition.notify()


def main():
    args = (Condition(), [])
    buyer = Thread(target=customer, args=args)
    buyer.start()
    baker(*args)
    buyer.join()


if __name__ == "__main__":
    main()
