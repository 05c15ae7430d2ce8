"""Three bakers, and nobody bakes before all have whisked.

    $ python barrier.py
    ['whisk', 'whisk', 'whisk', 'bake', 'bake', 'bake']
"""

from threading import Barrier, Thread
from time import sleep

meeting, finished = Barrier(3, timeout=10), []


def work(stage, delay):
    sleep(delay)
    finished.append(stage)


def baker(delay):
    for stage in ("whisk", "bake"):
        work(stage, delay)
        meeting.wait()


def main():
    delays = {"Ana": 0.05, "Bia": 0.1, "Caio": 0.15}
    bakers = [
        Thread(target=baker, name=name, args=(delay,))
        for name, delay in delays.items()
    ]
    for worker in bakers:
        worker.start()
    for worker in bakers:
        worker.join()
    print(finished)


if __name__ == "__main__":
    main()
