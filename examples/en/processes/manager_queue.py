"""Third repair: the queue lives in a third process.

    $ python manager_queue.py 1000000
    Ended? True
    Letters: 1000000
"""

import sys
from multiprocessing import Manager, Process
from time import sleep


def bake(queue, size):
    sleep(0.2)
    queue.put("x" * size)


def main():
    size = int(sys.argv[1])
    with Manager() as manager:
        queue = manager.Queue()
        process = Process(target=bake, args=(queue, size))
        process.start()
        process.join()
        print(f"Ended? {not process.is_alive()}")
        print(f"Letters: {len(queue.get())}")


if __name__ == "__main__":
    main()
