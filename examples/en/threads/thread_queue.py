"""A baker puts into the queue, a seller takes out.

    $ python thread_queue.py
    Sold: ['chocolate', 'orange', 'corn']
"""

from queue import Queue
from threading import Thread
from time import sleep


def bake(flavour):
    sleep(0.1)
    return flavour


def sell(flavour, sold):
    sleep(0.05)
    sold.append(flavour)


def baker(queue):
    for flavour in ("chocolate", "orange", "corn"):
        queue.put(bake(flavour))
    queue.put(None)


def seller(queue, sold):
    while (flavour := queue.get()) is not None:
        sell(flavour, sold)


def main():
    queue, sold = Queue(), []
    workers = [
        Thread(target=baker, name="Baker", args=(queue,)),
        Thread(target=seller, name="Seller", args=(queue, sold)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("Sold:", sold)


if __name__ == "__main__":
    main()
