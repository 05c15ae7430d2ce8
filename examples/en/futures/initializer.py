"""Each worker gets ready once; if it cannot, the pool is over.

    $ python initializer.py 180
    Oven lit
    Cake baked at 180 degrees
    Cake baked at 180 degrees
    $ python initializer.py 0
    ...
    ValueError: the oven does not light
    BrokenProcessPool
"""

import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def light(degrees):
    global temperature
    if degrees == 0:
        raise ValueError("the oven does not light")
    temperature = degrees
    print("Oven lit", flush=True)


def bake(_):
    return f"Cake baked at {temperature} degrees"


def main(degrees):
    with ProcessPoolExecutor(1, None, light, (degrees,)) as executor:
        try:
            for cake in executor.map(bake, range(2)):
                print(cake)
        except BrokenExecutor as error:
            print(type(error).__name__)


if __name__ == "__main__":
    main(int(sys.argv[1]))
