"""A worker dies in the middle of its task: who tells you?

    $ python worker_dies.py
    Pool: no answer within 1 s
    Executor: BrokenProcessPool
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def break_down(_):
    os._exit(1)


def main():
    with multiprocessing.Pool(2) as pool:
        cakes = pool.map_async(break_down, ["carrot"])
        try:
            cakes.get(timeout=1)
        except multiprocessing.TimeoutError:
            print("Pool: no answer within 1 s")
    with ProcessPoolExecutor(2) as executor:
        future = executor.submit(break_down, "carrot")
        print("Executor:", type(future.exception()).__name__)


if __name__ == "__main__":
    main()
