"""Two processes double, each its own half.

    $ python halves.py 3 1 4 1  # uses Array, without Queue
    [6, 2, 8, 2]
    $ python halves.py 5 7 9  # uses Array, without Queue
    [10, 14, 18]
"""

import sys
from multiprocessing import Array, Process


def double(values, start, end):
    for i in range(start, end):
        values[i] *= 2


def main():
    values = Array("i", list(map(int, sys.argv[1:])))
    end = len(values)
    middle = end // 2
    ana = Process(target=double, args=(values, 0, middle))
    bia = Process(target=double, args=(values, middle, end))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(list(values))


if __name__ == "__main__":
    main()
