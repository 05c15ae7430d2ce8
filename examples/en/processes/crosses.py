"""The customs desk: what pickle lets through.

    $ python crosses.py
    list: passes
    function of a module: passes
    method of an instance: passes
    lambda: does not pass
    lock: does not pass
    generator: does not pass
"""

import pickle
from threading import Lock


class Oven:
    def bake(self):
        return "baked"


def bake_cake():
    return "ready"


def passes(thing):
    try:
        pickle.dumps(thing)
    except (pickle.PicklingError, AttributeError, TypeError):
        return "does not pass"
    return "passes"


def main():
    luggage = {
        "list": [1, 2, 3],
        "function of a module": bake_cake,
        "method of an instance": Oven().bake,
        "lambda": lambda: "ready",
        "lock": Lock(),
        "generator": (number for number in range(3)),
    }
    for name, thing in luggage.items():
        print(f"{name}: {passes(thing)}")


if __name__ == "__main__":
    main()
