"""Three gates, opened one by one, in the opposite order.

    $ python as_they_come.py
    Here comes: maize
    Here comes: carrot
    Here comes: chocolate
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

flavours = ["chocolate", "carrot", "maize"]
gates = {flavour: Event() for flavour in flavours}


def main():
    with ThreadPoolExecutor(3) as executor:
        futures = {
            executor.submit(gate.wait, 60): flavour
            for flavour, gate in gates.items()
        }
        gates[flavours.pop()].set()
        for future in as_completed(futures):
            print("Here comes:", futures[future])
            if flavours:
                gates[flavours.pop()].set()


if __name__ == "__main__":
    main()
