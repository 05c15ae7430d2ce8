"""The 100 sprites, with a pool of processes.

    $ python with_pool.py
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 5 at a time: True
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal

from download_hundred import download_hundred
from with_futures import in_executor


def with_pool(download, numbers, tell):
    # Ctrl-C is for the parent; spawn, as it has threads already.
    setting = get_context("spawn"), signal, (SIGINT, SIG_IGN)
    with ProcessPoolExecutor(5, *setting) as executor:
        in_executor(executor, download, numbers, tell)


if __name__ == "__main__":
    download_hundred(with_pool)
