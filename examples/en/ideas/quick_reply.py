"""Came later, left earlier.

    $ python quick_reply.py
    orders: ['wedding cake', 'coffee']
    ready: ['coffee', 'wedding cake']
"""

from threading import Event, Thread
from time import sleep

gate, ready = Event(), []


def long_order():
    sleep(0.2)
    gate.wait()  # takes longer than a coffee
    ready.append("wedding cake")


def short_order():
    sleep(0.05)
    ready.append("coffee")
    gate.set()


def main():
    worker = Thread(target=long_order)
    worker.start()
    short_order()
    worker.join()
    print("orders:", ["wedding cake", "coffee"])
    print("ready:", ready)


if __name__ == "__main__":
    main()
