"""The 100 sprites, with five threads.

    $ python with_threads.py
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 5 at a time: True
"""

from collections import deque
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

from download_hundred import download_hundred


def work(download, missing, ready):
    try:
        with suppress(IndexError):
            while True:
                ready.put(download(missing.popleft()))
    finally:
        ready.put(None)


def receive(threads, ready, tell):
    for thread in threads:
        thread.start()
    for _ in threads:
        for failures in iter(ready.get, None):
            tell(failures)


def with_threads(download, numbers, tell):
    missing, ready = deque(numbers), SimpleQueue()
    everything = (download, missing, ready)
    threads = [Thread(target=work, args=everything) for _ in range(5)]
    try:
        receive(threads, ready, tell)
    finally:
        missing.clear()
        for thread in threads:
            thread.join()


if __name__ == "__main__":
    download_hundred(with_threads)
