"""Ana and Bia arrive at the bakery.

    $ python arrival.py  # in any order
    Ana has arrived.
    Bia has arrived.
"""

import threading

arrivals = []


def arrive(name):
    arrivals.append(name)


bakers = [
    threading.Thread(target=arrive, args=(name,))
    for name in ("Ana", "Bia")
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
for name in arrivals:
    print(f"{name} has arrived.")
