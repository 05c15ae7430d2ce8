"""The threads send the pieces, and only the main one writes.

    $ python only_one_writes.py 2  # uses SimpleQueue, in any order
    1: [##########]
    2: [##########]
    $ python only_one_writes.py 3  # without Lock, in any order
    1: [##########]
    2: [##########]
    3: [##########]
"""

import sys
from queue import SimpleQueue
from threading import Thread


def bar(number, queue):
    for piece in "[##########]":
        queue.put((number, piece))


def main():
    queue = SimpleQueue()
    bars = dict.fromkeys(range(1, int(sys.argv[1]) + 1), "")
    for number in bars:
        Thread(target=bar, args=(number, queue)).start()
    for _ in range(12 * len(bars)):
        number, piece = queue.get()
        bars[number] += piece
        if piece == "]":
            print(f"{number}: {bars[number]}")


if __name__ == "__main__":
    main()
