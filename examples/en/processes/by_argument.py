"""The temperature that the child is given.

    $ python by_argument.py
    Oven at 180 degrees
    End: exit code 0
"""

from multiprocessing import get_context


def bake(temperature):
    print(f"Oven at {temperature} degrees", flush=True)


if __name__ == "__main__":
    temperature = 180
    context = get_context("spawn")
    child = context.Process(target=bake, args=(temperature,))
    child.start()
    child.join()
    print("End: exit code", child.exitcode, flush=True)
