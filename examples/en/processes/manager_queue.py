"""Third repair: the queue lives in a third process.

    $ python manager_queue.py 1000000
    Ended? True
    Letters: 1000000
"""

import sys
from multiprocessing import Manager, Process


def bake(queue, size):
    queue.put("x" * size)


def main():
    size = int(sys.argv[1])
    with Manager() as manager:
        queue = manager.Queue()
        process = Process(target=bake, args=(queue, size))
        process.start()
        process.join()
        print("Ended?", not process.is_alive())
        print("Letters:", len(queue.get()))


if __name__ == "__main__":
    main()
