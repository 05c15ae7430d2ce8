"""Two bakers who leave only together.

    $ python meeting.py
    The two have met
"""

from threading import Barrier, Thread
from time import sleep


def baker(meeting, delay):
    sleep(delay)  # comes from home
    meeting.wait()


def main():
    meeting = Barrier(2)
    workers = [
        Thread(target=baker, args=(meeting, 0.05)),
        Thread(target=baker, args=(meeting, 0.15)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("The two have met")


if __name__ == "__main__":
    main()
