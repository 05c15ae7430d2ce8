"""Who calls each method, and from which class it comes.

    $ python who_calls.py
    submit(): from ImmediateExecutor
    map(): from Executor
    shutdown(): from Executor
    __exit__(): from Executor
    main() -- calls --> map()
    map() -- calls --> submit()
    main() -- calls --> __exit__()
    __exit__() -- calls --> shutdown()
"""

from concurrent.futures import Executor, Future
from inspect import currentframe


class ImmediateExecutor(Executor):
    def submit(self, fn, /, *args):
        future = Future()
        future.set_result(fn(*args))
        return future


def who_called():
    frame = currentframe().f_back.f_back
    while frame.f_code.co_name.startswith("<"):
        frame = frame.f_back
    return frame.f_code.co_name


def watch(name):
    original = getattr(ImmediateExecutor, name)
    kind = original.__qualname__.partition(".")[0]
    print(f"{name}(): from {kind}")

    def call(*args, **kwargs):
        print(f"{who_called()}() -- calls --> {name}()")
        return original(*args, **kwargs)

    setattr(ImmediateExecutor, name, call)


def main():
    with ImmediateExecutor() as executor:
        executor.map(len, ["cake"])


if __name__ == "__main__":
    for name in "submit", "map", "shutdown", "__exit__":
        watch(name)
    main()
