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


intervals = [
    tuple(map(int, text.split("-"))) for text in sys.argv[1:]
]
counts = {
    start: under_way(start, intervals)
    for start, _ in sorted(intervals)
}
instant = max(counts, key=counts.get)
print(
    f"overlap: {counts[instant]},"
    f" from instant {instant} on"
)
