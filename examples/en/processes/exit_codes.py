"""Four endings, four exit codes.

    $ python exit_codes.py
    return --> exitcode 0
    exit(3) --> exitcode 3
    Out of flour
    exit(text) --> exitcode 1
    terminate() --> exitcode -15
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


ends = {
    "return": come_back,
    "exit(3)": leave,
    "exit(text)": complain,
    "terminate()": to_sleep,
}

if __name__ == "__main__":
    for name, end in ends.items():
        child = Process(target=end)
        child.start()
        if end is to_sleep:
            child.terminate()
        child.join()
        exit_code = child.exitcode
        print(f"{name} --> exitcode {exit_code}", flush=True)
