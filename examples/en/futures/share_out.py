"""Twelve slices for several parties, one of them empty.

    $ python share_out.py 3 4 0 6  # uses submit, without map
    3 people: 4 slices
    4 people: 3 slices
    0 people: ZeroDivisionError
    6 people: 2 slices
    Parties without cake: 1
    $ python share_out.py 0 12 0
    0 people: ZeroDivisionError
    12 people: 1 slices
    0 people: ZeroDivisionError
    Parties without cake: 2
"""

import sys
from concurrent.futures import ThreadPoolExecutor


def slice_cake(people):
    return 12 // people


def main(parties):
    errors = 0
    with ThreadPoolExecutor() as executor:
        orders = [(n, executor.submit(slice_cake, n)) for n in parties]
    for people, future in orders:
        try:
            end = f"{future.result()} slices"
        except ZeroDivisionError as error:
            end = type(error).__name__
            errors += 1
        print(f"{people} people: {end}")
    print("Parties without cake:", errors)


if __name__ == "__main__":
    main([int(text) for text in sys.argv[1:]])
