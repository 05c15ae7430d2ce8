"""The largest overlap, and the instant at which it begins.

    $ python count_intervals.py 0-2 2-3
    overlap: 1, from instant 0 on
    $ python count_intervals.py 0-5 1-2 3-4
    overlap: 2, from instant 1 on
    $ python count_intervals.py 4-9 0-5 1-2 3-7
    overlap: 3, from instant 4 on
"""

import sys


def under_way(instant, intervals):
    return sum(start <= instant < end for start, end in intervals)


def main():
    intervals = [
        tuple(map(int, text.split("-"))) for text in sys.argv[1:]
    ]
    starts = sorted(start for start, _ in intervals)
    counts = [under_way(start, intervals) for start in starts]
    total = max(counts)
    instant = starts[counts.index(total)]
    print(f"overlap: {total}, from instant {instant} on")


if __name__ == "__main__":
    main()
