"""A hundred minutes of work, and what each worker costs everybody.

    $ python worth_it.py
    minutes until the end
          workers      no cost  half minute   one minute
                1          100          100          101
                2           55           56           57
                4           32           34           36
                8           21           25           29
               16           16           24           32
               32           13           29           45
               64           11           43           75
              128           11           75          139
"""

COSTS = {"no cost": 0, "half minute": 0.5, "one minute": 1}


def time_taken(workers, cost):
    fixed_part, parallel_part = 10, 90
    return fixed_part + parallel_part / workers + cost * workers


if __name__ == "__main__":
    print("minutes until the end")
    print(f"{'workers':>13}", *(f"{c:>12}" for c in COSTS))
    for number in [2**n for n in range(8)]:
        minutes = [time_taken(number, c) for c in COSTS.values()]
        print(f"{number:13}", *(f"{t:12.0f}" for t in minutes))
