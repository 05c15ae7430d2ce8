"""Two sellers, and the queue knows when all is sold.

    $ python counted_queue.py
    All sold: ['chocolate', 'corn', 'lemon', 'orange']
"""

from queue import Queue
from threading import Thread
from time import sleep

queue, sold = Queue(), []


def sell(flavour):
    sleep(0.1)
    sold.append(flavour)


def seller():
    while (flavour := queue.get()) is not None:
        sell(flavour)
        queue.task_done()


def main():
    for name in ("Ana", "Bia"):
        Thread(target=seller, name=name).start()
    for flavour in ("chocolate", "orange", "corn", "lemon"):
        queue.put(flavour)
    queue.join()
    print("All sold:", sorted(sold))
    for _ in range(2):
        queue.put(None)


if __name__ == "__main__":
    main()
