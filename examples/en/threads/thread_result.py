"""Each thread gives back, by the queue, its result or its error.

    $ python thread_result.py
    0: division by zero
    3: 4.0
    4: 3.0
"""

from queue import Queue
from threading import Thread


def share_out(people, queue):
    try:
        queue.put((people, 12 / people))
    except ZeroDivisionError as error:
        queue.put((people, error))


def main():
    queue = Queue()
    for people in (3, 0, 4):
        Thread(target=share_out, args=(people, queue)).start()
    replies = dict(queue.get() for _ in range(3))
    for people in sorted(replies):
        print(f"{people}: {replies[people]}")


if __name__ == "__main__":
    main()
