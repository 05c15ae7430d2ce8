"""A worker dies in the middle of its task: who tells you?

    $ python worker_dies.py
    Pool: no answer
    Executor: BrokenProcessPool
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from time import sleep


def break_down(_):
    sleep(0.3)
    os._exit(1)


def with_pool():
    with multiprocessing.Pool(2) as pool:
        cakes = pool.map_async(break_down, ["carrot"])
        try:
            cakes.get(timeout=0.6)
        except multiprocessing.TimeoutError:
            print("Pool: no answer")


def with_executor():
    with ProcessPoolExecutor(2) as executor:
        future = executor.submit(break_down, "carrot")
        error = type(future.exception()).__name__
        print(f"Executor: {error}")


if __name__ == "__main__":
    with_pool()
    with_executor()
