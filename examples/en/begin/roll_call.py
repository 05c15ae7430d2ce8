"""Each name is a thread, and the list comes out in order.

    $ python roll_call.py Bia Ana  # uses Thread
    Arrived 2: Ana, Bia
    $ python roll_call.py Caio Ana Davi Bia
    Arrived 4: Ana, Bia, Caio, Davi
"""

import sys
from threading import Thread

arrivals = []


def arrive(name):
    arrivals.append(name)


def main():
    bakers = [
        Thread(target=arrive, args=(name,)) for name in sys.argv[1:]
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    print(f"Arrived {len(arrivals)}: {', '.join(sorted(arrivals))}")


if __name__ == "__main__":
    main()
