"""The same lambda, now in a pool that does not copy it.

    $ python recipe_in_threads.py  # uses ThreadPoolExecutor
    carrot with chocolate
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def main():
    icing = "chocolate"
    with Executor() as executor:
        future = executor.submit(
            lambda flavour: f"{flavour} with {icing}",
            "carrot",
        )
        print(future.result())


if __name__ == "__main__":
    main()
