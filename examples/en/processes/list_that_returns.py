"""The numbers return through a queue, and the list fills up.

    $ python list_that_returns.py 5  # uses Process, without Thread
    Finished: [1, 2, 3, 4, 5]
    $ python list_that_returns.py 2
    Finished: [1, 2]
"""

import sys
from multiprocessing import Process, SimpleQueue


def work(number, queue):
    queue.put(number)


def main():
    queue = SimpleQueue()
    workers = [
        Process(target=work, args=(number, queue))
        for number in range(1, int(sys.argv[1]) + 1)
    ]
    for worker in workers:
        worker.start()
    ready = [queue.get() for _ in workers]
    for worker in workers:
        worker.join()
    print("Finished:", sorted(ready))


if __name__ == "__main__":
    main()
