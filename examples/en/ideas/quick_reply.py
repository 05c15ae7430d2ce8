"""Came later, left earlier.

    $ python quick_reply.py
    orders: ['wedding cake', 'coffee']
    ready: ['coffee', 'wedding cake']
"""

from threading import Event, Thread


def long_order(gate, ready):
    gate.wait()  # takes longer than a coffee
    ready.append("wedding cake")


def short_order(gate, ready):
    ready.append("coffee")
    gate.set()


def main():
    gate, ready = Event(), []
    worker = Thread(target=long_order, args=(gate, ready))
    worker.start()
    short_order(gate, ready)
    worker.join()
    print("orders:", ["wedding cake", "coffee"])
    print("ready:", ready)


if __name__ == "__main__":
    main()
