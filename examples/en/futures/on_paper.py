"""Three mistakes of an executor that never ran.

    $ python on_paper.py
    fn is PaperExecutor, and args[0] is len
    Is Future a future? False
    Generator(): TypeError
"""

from collections.abc import Generator
from concurrent.futures import Future


class PaperExecutor:
    def submit(fn, *args):
        name, other = type(fn).__name__, args[0].__name__
        print(f"fn is {name}, and args[0] is {other}")
        return Future


def main():
    executor = PaperExecutor()
    future = executor.submit(len, "cake")
    print("Is Future a future?", isinstance(future, Future))
    try:
        Generator()
    except TypeError as error:
        print(f"Generator(): {type(error).__name__}")


if __name__ == "__main__":
    main()
