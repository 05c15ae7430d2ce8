"""A join() that returns only because it has a time limit.

    $ python join_hangs.py 1000000 0.6
    Ended? False
    Letters: 1000000
    Ended? True
    $ python join_hangs.py 10 60
    Ended? True
    Letters: 10
    Ended? True
"""

import sys
from multiprocessing import Process, Queue
from time import sleep


def bake(queue, size):
    sleep(0.2)
    queue.put("x" * size)


def main():
    size, patience = int(sys.argv[1]), float(sys.argv[2])
    queue = Queue()
    process = Process(target=bake, args=(queue, size))
    process.start()
    process.join(patience)
    print(f"Ended? {not process.is_alive()}")
    print(f"Letters: {len(queue.get())}")
    process.join()
    print(f"Ended? {not process.is_alive()}")


if __name__ == "__main__":
    main()
