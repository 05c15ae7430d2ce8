"""One baker arrives only after the other has left.

    $ python early_join.py
    Nobody came
    Nobody came
"""

from threading import Barrier, BrokenBarrierError, Thread


def baker(meeting):
    try:
        meeting.wait(timeout=0.1)
    except BrokenBarrierError:
        print("Nobody came")


def main():
    meeting = Barrier(2)
    for _ in range(2):
        worker = Thread(target=baker, args=(meeting,))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
