"""The first of the three ovens to answer.

    $ python first_answer.py 2  # uses wait, uses FIRST_COMPLETED
    The answer came from: oven 2
    Missing: [1, 3]
    $ python first_answer.py 3
    The answer came from: oven 3
    Missing: [1, 2]
"""

import sys
from concurrent import futures
from threading import Event

gates = {number: Event() for number in (1, 2, 3)}


def oven(number):
    gates[number].wait(60)
    return number


def main(chosen):
    with futures.ThreadPoolExecutor(3) as executor:
        orders = {executor.submit(oven, n): n for n in gates}
        gates[chosen].set()
        ready, missing = futures.wait(
            orders, return_when=futures.FIRST_COMPLETED
        )
        print("The answer came from: oven", ready.pop().result())
        print("Missing:", sorted(orders[f] for f in missing))
        for gate in gates.values():
            gate.set()


if __name__ == "__main__":
    main(int(sys.argv[1]))
