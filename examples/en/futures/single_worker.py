"""The main thread is the one that waits: one worker is enough.

    $ python single_worker.py 3  # uses submit, without map
    One worker, layers: [1, 2, 3]
    $ python single_worker.py 5
    One worker, layers: [1, 2, 3, 4, 5]
"""

import sys
from concurrent.futures import ThreadPoolExecutor


def bake(below, layers):
    return [*below, layers]


def main(total):
    cake = []
    with ThreadPoolExecutor(max_workers=1) as executor:
        for layers in range(1, total + 1):
            cake = executor.submit(bake, cake, layers).result()
    print("One worker, layers:", cake)


if __name__ == "__main__":
    main(int(sys.argv[1]))
