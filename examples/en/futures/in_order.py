"""The maize is ready first; in which order does map deliver?

    $ python in_order.py
    They were ready: ['maize', 'carrot']
    map delivered: ['carrot', 'maize']
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

gate = Event()
ready = []


def bake_cake(flavour):
    if flavour == "carrot":
        gate.wait(60)
    ready.append(flavour)
    gate.set()
    return flavour


def main():
    with ThreadPoolExecutor(2) as executor:
        cakes = executor.map(bake_cake, ["carrot", "maize"])
    print("They were ready:", ready)
    print("map delivered:", list(cakes))


if __name__ == "__main__":
    main()
