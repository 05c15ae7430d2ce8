"""Twenty sprites that are nothing but waiting, and one is slow.

    $ python waterfall.py sync
    Sprites: 20
    $ python waterfall.py with_threads
    Sprites: 20
"""

import sys
from importlib import import_module
from time import sleep


def download(number):
    sleep(0.15 if number == 7 else 0.03)
    return 0


def waterfall(version):
    engine = getattr(import_module(version), version)
    ready = []
    engine(download, range(1, 21), ready.append)
    print(f"Sprites: {len(ready)}")


if __name__ == "__main__":
    waterfall(sys.argv[1])
