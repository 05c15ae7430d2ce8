"""One baker arrives only after the other has left.

    $ python early_join.py
    Nobody came
    Nobody came
"""

from threading import Barrier, BrokenBarrierError, Thread
from time import sleep


def baker(meeting, delay):
    sleep(delay)  # comes from home
    try:
        meeting.wait(timeout=0.1)
    except BrokenBarrierError:
        print("Nobody came")
        meeting.reset()  # for the next one


def main():
    meeting = Barrier(2)
    for delay in (0.05, 0.15):
        args = (meeting, delay)
        worker = Thread(target=baker, args=args)
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
