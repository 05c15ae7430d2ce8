"""The gain, at best, with 2, 4, 8, 64 and 1000 workers.

    $ python amdahl_law.py
    50%:  1.33  1.60  1.78  1.97  2.00
    90%:  1.82  3.08  4.71  8.77  9.91
    99%:  1.98  3.88  7.48 39.26 90.99
"""


def gain(parallel_part, workers):
    """How many times sooner it ends.

    >>> gain(1, 8), gain(0, 8)
    (8.0, 1.0)
    >>> gain(0.75, 3)
    2.0
    """
    fixed_part = 1 - parallel_part
    return 1 / (fixed_part + parallel_part / workers)


if __name__ == "__main__":
    for parallel_part in 0.5, 0.9, 0.99:
        gains = [gain(parallel_part, n) for n in (2, 4, 8, 64, 1000)]
        line = " ".join(f"{number:5.2f}" for number in gains)
        print(f"{parallel_part:.0%}: {line}")
