"""Two bakers who leave only together.

    $ python meeting.py
    The two have met
"""

from threading import Barrier, Thread


def baker(meeting):
    meeting.wait()


def main():
    meeting = Barrier(2)
    workers = [
        Thread(target=baker, args=(meeting,)),
        Thread(target=baker, args=(meeting,)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("The two have met")


if __name__ == "__main__":
    main()
