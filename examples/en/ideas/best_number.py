"""The best number of workers for a cost.

    $ python best_number.py 100 1
    10 workers: 20 minutes
    $ python best_number.py 400 4
    10 workers: 80 minutes
    $ python best_number.py 10 20
    1 workers: 30 minutes
"""

import sys


def time_taken(parallel_part, cost, workers):
    return parallel_part / workers + cost * workers


if __name__ == "__main__":
    parallel_part, cost = map(int, sys.argv[1:])
    end, number = min(
        (time_taken(parallel_part, cost, n), n) for n in range(1, 1001)
    )
    print(f"{number} workers: {end:.0f} minutes")
