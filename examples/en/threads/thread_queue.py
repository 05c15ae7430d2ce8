"""A baker puts into the queue, a seller takes out.

    $ python thread_queue.py
    Sold: ['chocolate', 'orange', 'corn']
"""

from queue import Queue
from threading import Thread


def baker(queue):
    for flavour in ("chocolate", "orange", "corn"):
        queue.put(flavour)
    queue.put(None)


def seller(queue, sold):
    while (flavour := queue.get()) is not None:
        sold.append(flavour)


def main():
    queue, sold = Queue(), []
    workers = [
        Thread(target=baker, args=(queue,)),
        Thread(target=seller, args=(queue, sold)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("Sold:", sold)


if __name__ == "__main__":
    main()
