"""The same function on every engine that your Python has.

    $ python three_engines.py
    ThreadPoolExecutor: carrot cake, corn cake
    ProcessPoolExecutor: carrot cake, corn cake
    InterpreterPoolExecutor: ...
"""

from concurrent import futures

engines = [
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "InterpreterPoolExecutor",
]


def bake_cake(flavour):
    return f"{flavour} cake"


def main():
    for name in engines:
        kind = getattr(futures, name, None)
        if kind is None:
            print(f"{name}: not in this Python")
            continue
        with kind(2) as executor:
            cakes = executor.map(bake_cake, ["carrot", "corn"])
        print(f"{name}: {', '.join(cakes)}")


if __name__ == "__main__":
    main()
