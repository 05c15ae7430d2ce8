"""Three bakers, and nobody bakes before all have whisked.

    $ python barrier.py
    ['whisk', 'whisk', 'whisk', 'bake', 'bake', 'bake']
"""

from threading import Barrier, Thread


def baker(meeting, finished):
    for stage in ("whisk", "bake"):
        finished.append(stage)
        meeting.wait()


def main():
    meeting, finished = Barrier(3, timeout=10), []
    workers = [
        Thread(target=baker, args=(meeting, finished))
        for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(finished)


if __name__ == "__main__":
    main()
