"""A finished future keeps a result or an exception.

    $ python result_or_error.py
    corn: exception() returns None
    corn: result() returns corn cake
    carrot: exception() returns ValueError('no flour left')
    carrot: result() raises no flour left
    carrot: result() raises no flour left
"""

from concurrent.futures import ThreadPoolExecutor


def bake_cake(flavour):
    if flavour == "carrot":
        raise ValueError("no flour left")
    return f"{flavour} cake"


def attempt(flavour, future):
    try:
        print(f"{flavour}: result() returns {future.result()}")
    except ValueError as error:
        print(f"{flavour}: result() raises {error}")


def main():
    with ThreadPoolExecutor() as executor:
        first = executor.submit(bake_cake, "corn")
        second = executor.submit(bake_cake, "carrot")
    print(f"corn: exception() returns {first.exception()}")
    attempt("corn", first)
    print(f"carrot: exception() returns {second.exception()!r}")
    attempt("carrot", second)
    attempt("carrot", second)


if __name__ == "__main__":
    main()
