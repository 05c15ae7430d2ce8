"""The sixth version: ThreadPool, two at a time.

    $ python sixth_version.py  # uses ThreadPool, uses imap_unordered
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 2 at a time: True
"""

from multiprocessing.pool import ThreadPool

from download_hundred import download_hundred


def sixth_version(download, numbers, tell):
    with ThreadPool(2) as pool:
        for failures in pool.imap_unordered(download, numbers):
            tell(failures)


if __name__ == "__main__":
    download_hundred(sixth_version, limit=2)
