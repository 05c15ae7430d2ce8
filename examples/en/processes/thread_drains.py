"""Second repair: a thread drains the queue during the join().

    $ python thread_drains.py 1000000
    Ended? True
    Letters: 1000000
"""

import sys
from multiprocessing import Process, Queue
from threading import Thread
from time import sleep


def bake(queue, size):
    sleep(0.2)
    queue.put("x" * size)
    queue.put(None)


def drain(queue, cakes):
    while (cake := queue.get()) is not None:
        cakes.append(cake)


def main():
    queue, cakes = Queue(), []
    size = int(sys.argv[1])
    process = Process(target=bake, args=(queue, size))
    process.start()
    thread = Thread(target=drain, args=(queue, cakes))
    thread.start()
    process.join()
    print(f"Ended? {not process.is_alive()}")
    thread.join()
    print("Letters:", len("".join(cakes)))


if __name__ == "__main__":
    main()
