"""Four workers, each with a task in hand.

    $ python four_at_the_queue.py 10  # uses Thread, uses Barrier
    sum: 385, worked: 4
    $ python four_at_the_queue.py 4  # uses SimpleQueue
    sum: 30, worked: 4
"""

import sys
from queue import SimpleQueue
from threading import Barrier, Thread, current_thread


def work(queue, meeting, squares, who):
    number = queue.get()
    meeting.wait()
    who.append(current_thread().name)
    while number is not None:
        squares.append(number**2)
        number = queue.get()


def main():
    queue, meeting = SimpleQueue(), Barrier(4)
    squares, who = [], []
    for number in [*range(1, int(sys.argv[1]) + 1), *[None] * 4]:
        queue.put(number)
    args = (queue, meeting, squares, who)
    threads = [Thread(target=work, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"sum: {sum(squares)}, worked: {len(set(who))}")


if __name__ == "__main__":
    main()
