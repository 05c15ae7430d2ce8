"""Two whole bars, one after the other.

    $ python bars_with_lock.py
    [##########][##########]
"""

from threading import Lock, Thread
from time import sleep


def bar(screen_lock):
    with screen_lock:
        for piece in "[##########]":
            print(piece, end="", flush=True)
            sleep(0.01)


def main():
    screen_lock = Lock()
    workers = [
        Thread(target=bar, args=(screen_lock,)),
        Thread(target=bar, args=(screen_lock,)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print()


if __name__ == "__main__":
    main()
