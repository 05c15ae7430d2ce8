"""The bars grow together and come out whole.

    $ python whole_bars.py  # uses Lock, uses Barrier
    [##########]
    [##########]
"""

from threading import Barrier, Lock, Thread


def bar(meeting, screen_lock):
    pieces = []
    for piece in "[##########]":
        meeting.wait()
        pieces.append(piece)
    with screen_lock:
        print("".join(pieces))


def main():
    meeting = Barrier(2, timeout=10)
    screen_lock = Lock()
    workers = [
        Thread(target=bar, args=(meeting, screen_lock)),
        Thread(target=bar, args=(meeting, screen_lock)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
