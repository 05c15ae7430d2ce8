"""One task breaks its pool, and the others go on.

    $ python one_pool_each.py 3 0 4  # uses BrokenExecutor, without Pool
    3 people: 4 slices
    0 people: the worker died
    4 people: 3 slices
    $ python one_pool_each.py 0 12
    0 people: the worker died
    12 people: 1 slices
"""

import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def slice_cake(people):
    if people == 0:
        os._exit(1)
    return 12 // people


def ask_for(people):
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(slice_cake, people)
        try:
            return f"{future.result()} slices"
        except BrokenExecutor:
            return "the worker died"


if __name__ == "__main__":
    for text in sys.argv[1:]:
        print(f"{text} people: {ask_for(int(text))}")
