"""Four endings, four exit codes.

    $ python exit_codes.py
    come_back: 0
    leave: 3
    Out of flour
    complain: 1
    to_sleep: -15
"""

import sys
from multiprocessing import Process
from time import sleep


def come_back():
    return "nobody receives this"


def leave():
    sys.exit(3)


def complain():
    sys.exit("Out of flour")


def to_sleep():
    sleep(60)


if __name__ == "__main__":
    for end in (come_back, leave, complain, to_sleep):
        child = Process(target=end)
        child.start()
        if end is to_sleep:
            child.terminate()
        child.join()
        print(f"{end.__name__}: {child.exitcode}", flush=True)
