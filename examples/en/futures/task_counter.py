"""How many tasks go through submit().

    $ python task_counter.py  # uses total
    Tasks after submit(): 1
    Tasks after map(): 3
    The task raised: no flour left
    map: ['corn cake', 'carrot cake']
"""

from concurrent.futures import Executor, Future
from time import sleep


class CountingExecutor(Executor):
    total = 0

    def submit(self, fn, /, *args, **kwargs):
        self.total += 1
        future = Future()
        future.set_running_or_notify_cancel()
        try:
            result = fn(*args, **kwargs)
        except Exception as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        return future


def bake_cake(flavour):
    sleep(0.1)
    if not flavour:
        raise ValueError("no flour left")
    return f"{flavour} cake"


def main():
    with CountingExecutor() as executor:
        future = executor.submit(bake_cake, "")
        print("Tasks after submit():", executor.total)
        cakes = executor.map(bake_cake, ["corn", "carrot"])
        print("Tasks after map():", executor.total)
    print("The task raised:", future.exception())
    print("map:", list(cakes))


if __name__ == "__main__":
    main()
