"""Five orders go in, and all five come out.

    $ python whole_cut.py
    [[5, 2], [4, 1], [3]] sum 15
    [[5, 2, 4, 1], [3]] sum 15
    [[5, 2, 4, 1, 3]] sum 15
"""


def cut_up(orders, grain):
    parts = []
    for start in range(0, len(orders), grain):
        parts.append(orders[start : start + grain])
    return parts


if __name__ == "__main__":
    for grain in 2, 4, 5:
        parts = cut_up([5, 2, 4, 1, 3], grain)
        print(parts, "sum", sum(map(sum, parts)))
