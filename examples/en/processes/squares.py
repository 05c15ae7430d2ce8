"""Two processes do the sums, and join() waits for all of them.

    $ python squares.py 2 3 4  # uses JoinableQueue, uses task_done
    Nothing left to do
    [4, 9, 16]
    $ python squares.py 10  # uses JoinableQueue, uses task_done
    Nothing left to do
    [100]
"""

import sys
from multiprocessing import JoinableQueue, Process, Queue


def work(numbers, squares):
    while (number := numbers.get()) is not None:
        squares.put(number**2)
        numbers.task_done()


def dismiss(workers, numbers):
    for _ in workers:
        numbers.put(None)
    for worker in workers:
        worker.join()


def main():
    numbers, squares = JoinableQueue(), Queue()
    args = (numbers, squares)
    workers = [Process(target=work, args=args) for _ in "12"]
    for worker in workers:
        worker.start()
    for number in sys.argv[1:]:
        numbers.put(int(number))
    numbers.join()
    print("Nothing left to do")
    print(sorted(squares.get() for _ in sys.argv[1:]))
    dismiss(workers, numbers)


if __name__ == "__main__":
    main()
