"""The gain, at best, if 50% to 95% of the work can be cut.

    $ python amdahl_law.py
    how many times sooner it ends
          workers    50%    75%    90%    95%
                1   1.00   1.00   1.00   1.00
                2   1.33   1.60   1.82   1.90
                4   1.60   2.29   3.08   3.48
                8   1.78   2.91   4.71   5.93
               16   1.88   3.37   6.40   9.14
               32   1.94   3.66   7.80  12.55
               64   1.97   3.82   8.77  15.42
              128   1.98   3.91   9.34  17.41
              256   1.99   3.95   9.66  18.62
              512   2.00   3.98   9.83  19.28
             1024   2.00   3.99   9.91  19.64
"""

PARTS = 0.5, 0.75, 0.9, 0.95


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
    print("how many times sooner it ends")
    print(f"{'workers':>13}", *(f"{p:6.0%}" for p in PARTS))
    for number in [2**n for n in range(11)]:
        gains = [gain(p, number) for p in PARTS]
        print(f"{number:13}", *(f"{g:6.2f}" for g in gains))
