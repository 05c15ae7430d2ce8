"""An executor that does it all at once, inside submit().

    $ python my_executor.py
    Ready when submit() returns? True
    The task raised: no flour left
    map: ['corn cake', 'carrot cake']
"""

from concurrent.futures import Executor, Future
from time import sleep


class ImmediateExecutor(Executor):
    def submit(self, fn, /, *args, **kwargs):
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
    with ImmediateExecutor() as executor:
        future = executor.submit(bake_cake, "")
        print(f"Ready when submit() returns? {future.done()}")
        cakes = executor.map(bake_cake, ["corn", "carrot"])
    print(f"The task raised: {future.exception()}")
    print(f"map: {list(cakes)}")


if __name__ == "__main__":
    main()
