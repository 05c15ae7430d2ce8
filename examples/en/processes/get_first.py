"""First repair: take out, and only then wait.

    $ python get_first.py 1000000
    Letters: 1000000
    Ended? True
"""

import sys
from multiprocessing import Process, Queue
from time import sleep


def bake(queue, size):
    sleep(0.2)
    queue.put("x" * size)


def main():
    size = int(sys.argv[1])
    queue = Queue()
    process = Process(target=bake, args=(queue, size))
    process.start()
    print(f"Letters: {len(queue.get())}")
    process.join()
    print(f"Ended? {not process.is_alive()}")


if __name__ == "__main__":
    main()
