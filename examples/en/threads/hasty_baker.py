"""The display has room for two cakes, and the baker has five.

    $ python hasty_baker.py
    Sold: 5
"""

from queue import Queue
from threading import Thread
from time import sleep

display = Queue(maxsize=2)
sold = []


def offer(flavour):
    display.put(flavour)  # waits, if it is full


def sell(flavour):
    sleep(0.05)
    sold.append(flavour)


def seller():
    for _ in range(5):
        sell(display.get())


def main():
    sale = Thread(target=seller, name="Seller")
    sale.start()
    for flavour in ("chocolate", "orange", "corn", "lemon", "coconut"):
        offer(flavour)
    sale.join()
    print("Sold:", len(sold))


if __name__ == "__main__":
    main()
