"""Three cakes, each in its own time; in which order does map deliver?

    $ python in_order.py
    Here comes: chocolate
    Here comes: carrot
    Here comes: corn
"""

from concurrent.futures import ThreadPoolExecutor
from time import sleep

minutes = {"chocolate": 3, "carrot": 1, "corn": 2}


def bake_cake(flavour):
    sleep(minutes[flavour] / 10)
    return flavour


def main():
    with ThreadPoolExecutor(3) as executor:
        for flavour in executor.map(bake_cake, minutes):
            print(f"Here comes: {flavour}")


if __name__ == "__main__":
    main()
