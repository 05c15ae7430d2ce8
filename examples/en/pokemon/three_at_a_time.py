"""More polite still: three at a time.

    $ python three_at_a_time.py  # uses ThreadPoolExecutor
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 3 at a time: True
"""

from concurrent.futures import ThreadPoolExecutor

from download_hundred import download_hundred
from with_futures import in_executor


def three_at_a_time(download, numbers, tell):
    with ThreadPoolExecutor(3) as executor:
        in_executor(executor, download, numbers, tell)


if __name__ == "__main__":
    download_hundred(three_at_a_time, limit=3)
