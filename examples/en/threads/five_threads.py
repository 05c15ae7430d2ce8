"""Five threads work, and the main one waits for them all.

    $ python five_threads.py
    Started: 5
    Finished: [1, 2, 3, 4, 5]
"""

from threading import Thread
from time import sleep


def work(number, ready):
    sleep(0.1)
    ready.append(number)


def main():
    ready = []
    workers = []
    for number in range(1, 6):
        worker = Thread(target=work, args=(number, ready))
        worker.start()
        workers.append(worker)
    print("Started:", len(workers))
    for worker in workers:
        worker.join()
    print("Finished:", sorted(ready))


if __name__ == "__main__":
    main()
