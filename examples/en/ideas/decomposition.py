"""Cut, solve each part, put together.

    $ python decomposition.py
    parts: [[5, 2], [4, 1], [3, 6]]
    results: [7, 5, 9]
    together: 21
    in one go: 21
"""


def cut_up(orders, grain):
    """Cut into parts of `grain` orders; the last may be smaller.

    >>> cut_up([5, 2, 4, 1, 3], 2)
    [[5, 2], [4, 1], [3]]
    """
    starts = range(0, len(orders), grain)
    return [orders[i : i + grain] for i in starts]


def main():
    orders = [5, 2, 4, 1, 3, 6]
    parts = cut_up(orders, 2)
    results = [sum(part) for part in parts]
    print("parts:", parts)
    print("results:", results)
    print("together:", sum(results))
    print("in one go:", sum(orders))


if __name__ == "__main__":
    main()
