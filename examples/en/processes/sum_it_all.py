"""Several children give back long lists, and all of them end.

    $ python sum_it_all.py 3 100000  # uses Queue, without Manager
    Numbers: 300000
    Sum: 14999850000
    Exits: [0, 0, 0]
    $ python sum_it_all.py 1 5  # uses Queue, without Manager
    Numbers: 5
    Sum: 10
    Exits: [0]
"""

import sys
from multiprocessing import Process, Queue


def make_list(queue, limit):
    queue.put(list(range(limit)))


def main():
    queue, n = Queue(), int(sys.argv[1])
    args = (queue, int(sys.argv[2]))
    children = [Process(target=make_list, args=args) for _ in range(n)]
    for child in children:
        child.start()
    lists = [queue.get() for _ in children]
    for child in children:
        child.join()
    print("Numbers:", sum(map(len, lists)))
    print("Sum:", sum(map(sum, lists)))
    print("Exits:", [child.exitcode for child in children])


if __name__ == "__main__":
    main()
