"""Two counters, and what stops at each.

    $ python customs.py
    list -- dumps --> bytes
    bytes -- loads --> copy
    exception -- dumps --> bytes
    bytes -- loads --> error on arrival
    lambda -- dumps --> error on leaving
    lock -- dumps --> error on leaving
"""

import pickle
from threading import Lock


class NoFlour(Exception):
    def __init__(self, how_much, flavour):
        super().__init__(f"{how_much} kg missing for the {flavour}")


def pass_on(name, thing):
    try:
        carried = pickle.dumps(thing)
    except (pickle.PicklingError, AttributeError, TypeError):
        print(f"{name} -- dumps --> error on leaving")
    else:
        print(f"{name} -- dumps --> bytes")
        receive(carried)


def receive(carried):
    try:
        pickle.loads(carried)
        print("bytes -- loads --> copy")
    except TypeError:
        print("bytes -- loads --> error on arrival")


if __name__ == "__main__":
    pass_on("list", [1, 2, 3])
    pass_on("exception", NoFlour(2, "corn"))
    pass_on("lambda", lambda: "ready")
    pass_on("lock", Lock())
