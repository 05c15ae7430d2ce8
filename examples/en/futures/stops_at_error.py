"""Three requests, and an error in the second: what does map deliver?

    $ python stops_at_error.py
    carrot cake
    no flour left
    And the rest? []
"""

from concurrent.futures import ThreadPoolExecutor


def bake_cake(flavour):
    if not flavour:
        raise ValueError("no flour left")
    return f"{flavour} cake"


def main():
    with ThreadPoolExecutor() as executor:
        cakes = executor.map(bake_cake, ["carrot", "", "corn"])
    try:
        for cake in cakes:
            print(cake)
    except ValueError as error:
        print(error)
    print("And the rest?", list(cakes))


if __name__ == "__main__":
    main()
