"""Each task waits for another of the same pool, which is full.

    $ python nested_pool.py 3 0.5
    3 layers, 2 workers: stuck
    $ python nested_pool.py 2 60
    2 layers, 2 workers: ready
"""

import sys
from concurrent.futures import ThreadPoolExecutor

WORKERS = 2


def bake(executor, layers):
    if layers > 1:
        executor.submit(bake, executor, layers - 1).result()


def main(layers, deadline):
    executor = ThreadPoolExecutor(WORKERS)
    future = executor.submit(bake, executor, layers)
    try:
        future.result(deadline)
        end = "ready"
    except TimeoutError:
        executor.shutdown(cancel_futures=True)
        end = "stuck"
    print(f"{layers} layers, {WORKERS} workers: {end}")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
