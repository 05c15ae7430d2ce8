"""The same recipe, in a function that can be imported.

    $ python importable_recipe.py  # uses ProcessPoolExecutor
    carrot with chocolate
    corn with chocolate
"""

from concurrent.futures import ProcessPoolExecutor as Executor
from functools import partial


def ice(icing, flavour):
    return f"{flavour} with {icing}"


def main():
    recipe = partial(ice, "chocolate")
    flavours = ["carrot", "corn"]
    with Executor() as executor:
        for cake in executor.map(recipe, flavours):
            print(cake)


if __name__ == "__main__":
    main()
