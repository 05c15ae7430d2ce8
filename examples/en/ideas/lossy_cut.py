"""Five orders go in, and not all come out.

    $ python lossy_cut.py
    [[5, 2], [4, 1]] sum 12
    [[5, 2, 4, 1]] sum 12
"""


def cut_up(orders, grain):
    parts = []
    for number in range(len(orders) // grain):
        start = number * grain
        parts.append(orders[start : start + grain])
    return parts


if __name__ == "__main__":
    for grain in 2, 4:
        parts = cut_up([5, 2, 4, 1, 3], grain)
        print(parts, "sum", sum(map(sum, parts)))
