"""The same list, and the class comes from the command line.

    $ python pick_the_class.py Thread  # uses Thread, uses Process
    Finished: [1, 2, 3, 4, 5]
    $ python pick_the_class.py Process
    Finished: []
"""

import sys
from multiprocessing import Process
from threading import Thread


def work(number, ready):
    ready.append(number)


def main():
    kind = Thread if sys.argv[1] == "Thread" else Process
    ready = []
    workers = [
        kind(target=work, args=(number, ready))
        for number in range(1, 6)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("Finished:", sorted(ready))


if __name__ == "__main__":
    main()
