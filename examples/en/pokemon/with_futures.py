"""The 100 sprites, with a pool of threads and futures.

    $ python with_futures.py
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 5 at a time: True
"""

from concurrent.futures import ThreadPoolExecutor, as_completed

from download_hundred import download_hundred


def in_executor(executor, download, numbers, tell):
    futures = [executor.submit(download, n) for n in numbers]
    try:
        for future in as_completed(futures):
            tell(future.result())
    finally:
        executor.shutdown(cancel_futures=True)


def with_futures(download, numbers, tell):
    with ThreadPoolExecutor(5) as executor:
        in_executor(executor, download, numbers, tell)


if __name__ == "__main__":
    download_hundred(with_futures)
