"""A bar of the size that you ask for.

    $ python bar_to_measure.py 5  # uses Thread
    [#####]
    $ python bar_to_measure.py 12
    [############]
"""

import sys
from threading import Thread
from time import sleep


def bar(size):
    print("[", end="", flush=True)
    for _ in range(size):
        sleep(0.05)
        print("#", end="", flush=True)
    print("]", flush=True)


def main():
    size = int(sys.argv[1])
    worker = Thread(target=bar, args=(size,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
