"""Five processes work, and the main one's list stays empty.

    $ python empty_list.py
    Started: 5
    Finished: []
"""

from multiprocessing import Process
from time import sleep


def work(number, ready):
    sleep(0.1)
    ready.append(number)


def main():
    ready = []
    workers = []
    for number in range(1, 6):
        worker = Process(target=work, args=(number, ready))
        worker.start()
        workers.append(worker)
    print("Started:", len(workers))
    for worker in workers:
        worker.join()
    print("Finished:", sorted(ready))


if __name__ == "__main__":
    main()
