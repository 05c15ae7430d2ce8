"""A progress bar in a process.

    $ python bar.py
    [##########]
"""

from multiprocessing import Process
from time import sleep


def bar():
    print("[", end="", flush=True)
    for _ in range(10):
        sleep(0.05)
        print("#", end="", flush=True)
    print("]", flush=True)


def main():
    worker = Process(target=bar)
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
