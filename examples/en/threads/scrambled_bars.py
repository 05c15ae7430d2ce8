"""Two bars on the same line, piece by piece.

    $ python scrambled_bars.py
    [[####################]]
"""

from threading import Barrier, Thread
from time import sleep


def bar(meeting):
    for piece in "[##########]":
        print(piece, end="", flush=True)
        sleep(0.01)
        meeting.wait()


def main():
    meeting = Barrier(2, timeout=10)
    workers = [
        Thread(target=bar, args=(meeting,)),
        Thread(target=bar, args=(meeting,)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print()


if __name__ == "__main__":
    main()
