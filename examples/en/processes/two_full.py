"""Two children, one queue, and neither gets stuck.

    $ python two_full.py 1000000  # uses Queue, without Manager
    Letters: 2000000
    Exits: 0 and 0
    $ python two_full.py 10  # uses Queue, without Manager
    Letters: 20
    Exits: 0 and 0
"""

import sys
from multiprocessing import Process, Queue


def bake(queue, size):
    queue.put("x" * size)


def main():
    queue = Queue()
    args = (queue, int(sys.argv[1]))
    ana = Process(target=bake, args=args)
    bia = Process(target=bake, args=args)
    ana.start()
    bia.start()
    print("Letters:", len(queue.get()) + len(queue.get()))
    ana.join()
    bia.join()
    print("Exits:", ana.exitcode, "and", bia.exitcode)


if __name__ == "__main__":
    main()
