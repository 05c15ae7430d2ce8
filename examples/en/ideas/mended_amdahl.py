"""Good, and true.

    $ python mended_amdahl.py
    50%: 1.82
    90%: 5.26
    99%: 9.17
"""


def gain(parallel_part, workers):
    fixed_part = 1 - parallel_part
    return 1 / (fixed_part + parallel_part / workers)


if __name__ == "__main__":
    for parallel_part in 0.5, 0.9, 0.99:
        print(f"{parallel_part:.0%}: {gain(parallel_part, 10):.2f}")
