"""The same work, in turns: nothing less to do.

    $ python no_gain.py
    one at a time: 6 steps, switches: 1, carrot at step 4
    taking turns: 6 steps, switches: 5, carrot at step 2
"""

from itertools import pairwise


def bake_cake(flavour):
    for _ in range(3):
        yield flavour  # one step, done by hand


def one_at_a_time(cakes):
    for cake in cakes:
        yield from cake


def taking_turns(cakes):
    for round_of_steps in zip(*cakes, strict=True):
        yield from round_of_steps


def summary(name, way):
    cakes = [bake_cake("chocolate"), bake_cake("carrot")]
    steps = list(way(cakes))
    swaps = sum(one != other for one, other in pairwise(steps))
    carrot = steps.index("carrot") + 1
    print(
        f"{name}: {len(steps)} steps, switches: {swaps},"
        f" carrot at step {carrot}"
    )


summary("one at a time", one_at_a_time)
summary("taking turns", taking_turns)
