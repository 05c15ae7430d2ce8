"""The same three cakes, delivered as they are ready.

    $ python as_they_come.py  # in any order
    Here comes: carrot
    Here comes: corn
    Here comes: chocolate
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep

minutes = {"chocolate": 3, "carrot": 1, "corn": 2}


def bake_cake(flavour):
    sleep(minutes[flavour] / 10)
    return "cake ready"


def main():
    with ThreadPoolExecutor(3) as executor:
        futures = {executor.submit(bake_cake, s): s for s in minutes}
        for future in as_completed(futures):
            print(f"Here comes: {futures[future]}")


if __name__ == "__main__":
    main()
