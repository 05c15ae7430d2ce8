"""What can be done at the same time, round by round.

    $ python cake_steps.py
    1 batter, icing, oven
    2 bake
    3 ice
"""

from graphlib import TopologicalSorter

RECIPE = {
    "bake": {"batter", "oven"},
    "ice": {"bake", "icing"},
}


def rounds(recipe):
    stages = TopologicalSorter(recipe)
    stages.prepare()
    while stages.is_active():
        ready_ones = stages.get_ready()
        yield sorted(ready_ones)
        stages.done(*ready_ones)


if __name__ == "__main__":
    for number, ready_ones in enumerate(rounds(RECIPE), 1):
        print(number, ", ".join(ready_ones))
