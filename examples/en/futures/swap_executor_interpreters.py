"""The same bar, in an interpreter of the pool, where there is one.

    $ python swap_executor_interpreters.py
    [##########]
    Steps: 10
    In the same process: True
"""

import os
import time

try:
    from concurrent.futures import InterpreterPoolExecutor as Executor
except ImportError:  # before Python 3.14
    from concurrent.futures import ThreadPoolExecutor as Executor


def fill_bar(steps):
    print("[", end="", flush=True)
    for _ in range(steps):
        print("#", end="", flush=True)
        time.sleep(0.02)
    print("]", flush=True)
    return steps, os.getpid()


if __name__ == "__main__":
    with Executor() as executor:
        future = executor.submit(fill_bar, 10)
        steps, pid = future.result()
    print("Steps:", steps)
    print("In the same process:", pid == os.getpid())
