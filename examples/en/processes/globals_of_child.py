"""The variable that the child does not know.

    $ python globals_of_child.py
    Process SpawnProcess-1:
    Traceback (most recent call last):
    ...
    NameError: name 'temperature' is not defined...
    End: exit code 1
"""

from multiprocessing import get_context


def bake():
    print(f"Oven at {temperature} degrees", flush=True)


if __name__ == "__main__":
    temperature = 180
    context = get_context("spawn")
    child = context.Process(target=bake)
    child.start()
    child.join()
    print("End: exit code", child.exitcode, flush=True)
