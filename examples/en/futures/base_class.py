"""A bare Executor: it exists, but does not do the work.

    $ python base_class.py
    Executor is made by: type
    submit(): NotImplementedError
    map(): NotImplementedError
    shutdown(): None
"""

from concurrent.futures import Executor


def attempt(name, request):
    try:
        print(f"{name}: {request()}")
    except NotImplementedError as error:
        print(f"{name}: {type(error).__name__}")


def main():
    print("Executor is made by:", type(Executor).__name__)
    executor = Executor()
    attempt("submit()", lambda: executor.submit(len, "cake"))
    attempt("map()", lambda: executor.map(len, ["cake"]))
    attempt("shutdown()", executor.shutdown)


if __name__ == "__main__":
    main()
