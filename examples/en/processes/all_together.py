"""The processes end well only if they are all together.

    $ python all_together.py 2  # uses Process, uses Barrier
    Together: 2
    $ python all_together.py 4  # without sleep
    Together: 4
"""

import sys
from multiprocessing import Barrier, Process


def baker(meeting):
    meeting.wait()


def main():
    how_many = int(sys.argv[1])
    meeting = Barrier(how_many, timeout=20)
    processes = [
        Process(target=baker, args=(meeting,))
        for _ in range(how_many)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("Together:", [p.exitcode for p in processes].count(0))


if __name__ == "__main__":
    main()
