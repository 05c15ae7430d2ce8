"""Who came, and which place it had among the requests.

    $ python request_and_arrival.py  # uses as_completed, uses enumerate
    Here comes: maize, request 3
    Here comes: carrot, request 2
    Here comes: chocolate, request 1
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

flavours = ["chocolate", "carrot", "maize"]
gates = {flavour: Event() for flavour in flavours}


def main():
    with ThreadPoolExecutor(3) as executor:
        futures = {
            executor.submit(gates[flavour].wait, 60): (flavour, n)
            for n, flavour in enumerate(flavours, 1)
        }
        gates[flavours.pop()].set()
        for future in as_completed(futures):
            flavour, n = futures[future]
            print(f"Here comes: {flavour}, request {n}")
            if flavours:
                gates[flavours.pop()].set()


if __name__ == "__main__":
    main()
