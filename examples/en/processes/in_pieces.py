"""Many small pieces, until the last.

    $ python in_pieces.py 2000  # uses Queue, without Manager
    Pieces: 2000
    Letters: 2000000
    Exit: 0
    $ python in_pieces.py 0  # uses Queue, without Manager
    Pieces: 0
    Letters: 0
    Exit: 0
"""

import sys
from multiprocessing import Process, Queue


def bake(queue, pieces):
    for _ in range(pieces):
        queue.put("x" * 1000)
    queue.put(None)


def main():
    queue = Queue()
    args = (queue, int(sys.argv[1]))
    process = Process(target=bake, args=args)
    process.start()
    ready = list(iter(queue.get, None))
    process.join()
    print("Pieces:", len(ready))
    print("Letters:", sum(map(len, ready)))
    print("Exit:", process.exitcode)


if __name__ == "__main__":
    main()
