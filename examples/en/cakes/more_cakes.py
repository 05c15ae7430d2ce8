"""As many cakes as you ask for, and the same baker.

    $ python more_cakes.py chocolate carrot corn
    chocolate: in the oven
    carrot: in the oven
    corn: in the oven
    chocolate: ready
    carrot: ready
    corn: ready
    $ python more_cakes.py corn
    corn: in the oven
    corn: ready
"""

import sys


def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    yield "baking"
    print(f"{flavour}: ready")


def main():
    cakes = [bake_cake(flavour) for flavour in sys.argv[1:]]
    while cakes:
        cake = cakes.pop(0)  # the first in the queue
        if next(cake, None) == "baking":
            cakes.append(cake)  # back to the end of the queue


if __name__ == "__main__":
    main()
