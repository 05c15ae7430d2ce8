"""A join() that returns only because it has a time limit.

    $ python join_hangs.py 10 60
    Ended? True
    Letters: 10
    Ended? True
    $ python join_hangs.py 1000000 1
    Ended? False
    Letters: 1000000
    Ended? True
"""

import sys
from multiprocessing import Process, Queue


def bake(queue, size):
    queue.put("x" * size)


def main():
    size, patience = int(sys.argv[1]), int(sys.argv[2])
    queue = Queue()
    process = Process(target=bake, args=(queue, size))
    process.start()
    process.join(patience)
    print("Ended?", not process.is_alive())
    print("Letters:", len(queue.get()))
    process.join()
    print("Ended?", not process.is_alive())


if __name__ == "__main__":
    main()
