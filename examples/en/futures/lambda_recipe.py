"""A lambda that a process pool refuses.

    $ python lambda_recipe.py
    ...Error: Can't ... local object ...
"""

from concurrent.futures import ProcessPoolExecutor as Executor


def main():
    icing = "chocolate"
    with Executor() as executor:
        future = executor.submit(
            lambda flavour: f"{flavour} with {icing}",
            "carrot",
        )
        error = future.exception()
    print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
