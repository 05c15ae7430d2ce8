"""The same bar, in a process of the pool.

    $ python swap_executor_processes.py
    [##########]
    Steps: 10
    In the same process: False
"""

import os
import time
from concurrent.futures import ProcessPoolExecutor as Executor


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
