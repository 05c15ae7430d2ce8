"""The same tasks, in processes.

    $ python shelf_processes.py
    Cakes on the shelf: 0
"""

from concurrent.futures import ProcessPoolExecutor as Executor

shelf = []


def bake_cake(flavour):
    shelf.append(f"{flavour} cake")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(bake_cake, "carrot").result()
        executor.submit(bake_cake, "corn").result()
    print("Cakes on the shelf:", len(shelf))
