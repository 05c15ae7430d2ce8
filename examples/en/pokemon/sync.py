"""The 100 sprites, one after the other.

    $ python sync.py
    [##########]
    Whole sprites: 100
    Failures, tried again: 3
    At most 1 at a time: True
"""

from download_hundred import download_hundred


def sync(download, numbers, tell):
    for number in numbers:
        tell(download(number))


if __name__ == "__main__":
    download_hundred(sync, limit=1)
