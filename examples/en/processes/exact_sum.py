"""Several processes add, and the sum comes out right.

    $ python exact_sum.py 4 250  # uses Value, uses get_lock
    Total: 1000
    $ python exact_sum.py 2 3  # without sleep
    Total: 6
"""

import sys
from multiprocessing import Process, Value


def add_up(total, times):
    for _ in range(times):
        with total.get_lock():
            total.value += 1


def main():
    total, n = Value("i", 0), int(sys.argv[1])
    args = (total, int(sys.argv[2]))
    children = [Process(target=add_up, args=args) for _ in range(n)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("Total:", total.value)


if __name__ == "__main__":
    main()
