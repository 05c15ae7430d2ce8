"""Cut, solve each part, put together.

    $ python decomposition.py
    orders -- cut --> [5, 2]
    orders -- cut --> [4, 1]
    orders -- cut --> [3, 6]
    [5, 2] -- add up --> 7
    [4, 1] -- add up --> 5
    [3, 6] -- add up --> 9
    7 -- join --> 21
    5 -- join --> 21
    9 -- join --> 21
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
    for part in parts:
        print("orders -- cut -->", part)
    for part in parts:
        print(part, "-- add up -->", sum(part))
    for result in results:
        print(result, "-- join -->", sum(results))
    print("in one go:", sum(orders))


if __name__ == "__main__":
    main()
