"""Three tasks in a queue, two workers.

    $ python task_queue.py
    results: [5, 7, 9]
    sum: 21
"""

from queue import Empty, SimpleQueue
from threading import Thread


def work(queue, results):
    while True:
        try:
            part = queue.get_nowait()
        except Empty:
            return
        results.append(sum(part))


def main():
    queue, results = SimpleQueue(), []
    for part in [5, 2], [4, 1], [3, 6]:
        queue.put(part)
    args = (queue, results)
    threads = [Thread(target=work, args=args) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("results:", sorted(results))
    print("sum:", sum(results))


if __name__ == "__main__":
    main()
