"""Too good to be true.

    $ python wrong_amdahl.py
    50%: 10.00
    90%: 10.00
    99%: 10.00
"""


def gain(parallel_part, workers):
    fixed_part = 1 - parallel_part
    return 1 / ((fixed_part + parallel_part) / workers)


if __name__ == "__main__":
    for parallel_part in 0.5, 0.9, 0.99:
        print(f"{parallel_part:.0%}: {gain(parallel_part, 10):.2f}")
