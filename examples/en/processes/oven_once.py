"""The oven that only the parent lights.

    $ python oven_once.py  # uses Process, in any order
    Oven lit
    Cake 1 at 180 degrees
    Cake 2 at 180 degrees
    Cake 3 at 180 degrees
"""

from multiprocessing import get_context


def light():
    print("Oven lit", flush=True)
    return 180


def bake(number, temperature):
    print(f"Cake {number} at {temperature} degrees", flush=True)


if __name__ == "__main__":
    context = get_context("spawn")
    temperature = light()
    processes = [
        context.Process(target=bake, args=(number, temperature))
        for number in (1, 2, 3)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
