"""Two sellers, and the queue knows when all is sold.

    $ python counted_queue.py
    All sold: ['chocolate', 'corn', 'lemon', 'orange']
"""

from queue import Queue
from threading import Thread


def seller(queue, sold):
    while (flavour := queue.get()) is not None:
        sold.append(flavour)
        queue.task_done()


def main():
    queue, sold = Queue(), []
    for _ in range(2):
        Thread(target=seller, args=(queue, sold)).start()
    for flavour in ("chocolate", "orange", "corn", "lemon"):
        queue.put(flavour)
    queue.join()
    print("All sold:", sorted(sold))
    for _ in range(2):
        queue.put(None)


if __name__ == "__main__":
    main()
