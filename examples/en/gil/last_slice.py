"""The last slice on display, in a single operation.

    $ python last_slice.py  # uses Barrier, uses pop, without Lock
    Display: {}
    Slices: ['cake']
    Went without: 1
"""

from threading import Barrier, Thread

display = {"slice": "cake"}
meeting = Barrier(2)
takers = []


def take_away():
    meeting.wait()
    takers.append(display.pop("slice", None))


customers = [Thread(target=take_away) for _ in range(2)]
for customer in customers:
    customer.start()
for customer in customers:
    customer.join()
print("Display:", display)
print("Slices:", [f for f in takers if f])
print("Went without:", takers.count(None))
