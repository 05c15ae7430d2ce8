"""How many workers give half of the ceiling.

    $ python half_the_ceiling.py 0.75
    ceiling 4.0, half with 3
    $ python half_the_ceiling.py 0.96875
    ceiling 32.0, half with 31
"""

import sys


def gain(parallel_part, workers):
    fixed_part = 1 - parallel_part
    return 1 / (fixed_part + parallel_part / workers)


if __name__ == "__main__":
    parallel_part = float(sys.argv[1])
    cap = 1 / (1 - parallel_part)
    workers = 1
    while gain(parallel_part, workers) < cap / 2:
        workers += 1
    print(f"ceiling {cap}, half with {workers}")
