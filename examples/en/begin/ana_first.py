"""Bia waits until Ana opens the bakery.

    $ python ana_first.py  # uses Event, without sleep
    Ana has arrived.
    Bia has arrived.
"""

import threading

opened = threading.Event()
arrivals = []


def ana():
    arrivals.append("Ana")
    opened.set()


def bia():
    opened.wait()
    arrivals.append("Bia")


bakers = [
    threading.Thread(target=bia),
    threading.Thread(target=ana),
]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
for name in arrivals:
    print(f"{name} has arrived.")
