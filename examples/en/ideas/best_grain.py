"""The best grain for each cost.

    $ python best_grain.py 0
    grain 1: 4 minutes
    $ python best_grain.py 2
    grain 4: 6 minutes
    $ python best_grain.py 7
    grain 4: 11 minutes
"""

import sys


def sizes(total, grain):
    starts = range(0, total, grain)
    return [min(grain, total - start) for start in starts]


def duration(tasks, workers):
    free_times = [0] * workers
    for task in tasks:
        free_times.sort()
        free_times[0] += task
    return max(free_times)


def measure(grain, cost):
    tasks = [cost + items for items in sizes(12, grain)]
    return duration(tasks, 3), grain


if __name__ == "__main__":
    cost = int(sys.argv[1])
    end, grain = min(measure(grain, cost) for grain in range(1, 13))
    print(f"grain {grain}: {end} minutes")
