"""One worker for each task of the chain, and none more.

    $ python fewest_workers.py 3 10
    3 layers, 3 workers: ready
    $ python fewest_workers.py 5 10
    5 layers, 5 workers: ready
"""

import sys
from concurrent.futures import ThreadPoolExecutor


def bake(executor, layers):
    if layers > 1:
        executor.submit(bake, executor, layers - 1).result()


def main(layers, deadline):
    executor = ThreadPoolExecutor(layers)
    future = executor.submit(bake, executor, layers)
    try:
        future.result(deadline)
        end = "ready"
    except TimeoutError:
        executor.shutdown(cancel_futures=True)
        end = "stuck"
    print(f"{layers} layers, {layers} workers: {end}")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
