"""All the threads are alive at the same instant.

    $ python all_alive.py 3  # uses Barrier, uses active_count
    Threads alive: 4
    $ python all_alive.py 7  # without sleep
    Threads alive: 8
"""

import sys
from threading import Barrier, Thread, active_count


def work(meeting, counts):
    meeting.wait()
    counts.append(active_count())
    meeting.wait()


def main():
    how_many = int(sys.argv[1])
    meeting, counts = Barrier(how_many), []
    workers = [
        Thread(target=work, args=(meeting, counts))
        for _ in range(how_many)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("Threads alive:", min(counts))


if __name__ == "__main__":
    main()
