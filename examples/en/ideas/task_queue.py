"""Three tasks in a queue, two workers.

    $ python task_queue.py
    results: [5, 7, 9]
    sum: 21
"""

from queue import Empty, SimpleQueue
from threading import Thread
from time import sleep

queue, results = SimpleQueue(), []


def add_up(one, other):
    sleep((one + other) / 50)  # more cakes take longer
    return one + other


def work():
    while True:
        try:
            part = queue.get_nowait()
        except Empty:
            return
        results.append(add_up(*part))


def main():
    for part in [5, 2], [4, 1], [3, 6]:
        queue.put(part)
    ana = Thread(target=work, name="Ana")
    bia = Thread(target=work, name="Bia")
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print("results:", sorted(results))
    print("sum:", sum(results))


if __name__ == "__main__":
    main()
