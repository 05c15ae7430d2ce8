"""Two bakers, three sellers, one queue.

    $ python several_bakers.py
    Ana 1, Ana 2, Ana 3, Bia 1, Bia 2, Bia 3
"""

from multiprocessing import Process, Queue
from time import sleep


def bake(name, queue):
    for number in (1, 2, 3):
        sleep(0.1)
        queue.put(f"{name} {number}")


def wrap(cake):
    sleep(0.2)
    return cake


def sell(queue, sold):
    while (cake := queue.get()) is not None:
        sold.put(wrap(cake))


def employ(bakers, sellers, queue):
    for worker in bakers + sellers:
        worker.start()
    for baker in bakers:
        baker.join()
    for _ in sellers:
        queue.put(None)


def main():
    queue, sold = Queue(), Queue()
    names, sale = ("Ana", "Bia"), (queue, sold)
    bakers = [Process(target=bake, args=(n, queue)) for n in names]
    sellers = [Process(target=sell, args=sale) for _ in "123"]
    employ(bakers, sellers, queue)
    cakes = [sold.get() for _ in range(6)]
    for seller in sellers:
        seller.join()
    print(", ".join(sorted(cakes)))


if __name__ == "__main__":
    main()
