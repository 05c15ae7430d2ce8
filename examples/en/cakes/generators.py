"""Two cakes, one baker who takes turns.

    $ python generators.py
    chocolate: in the oven
    carrot: in the oven
    chocolate: ready
    carrot: ready
"""


def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    yield "baking"
    print(f"{flavour}: ready")


cakes = [bake_cake("chocolate"), bake_cake("carrot")]
while cakes:
    cake = cakes.pop(0)  # the first in the queue
    if next(cake, None) == "baking":
        cakes.append(cake)  # back to the end of the queue
