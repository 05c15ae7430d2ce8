"""Check and act in a single operation.

    $ python one_operation.py
    Orders: 2
"""

from threading import Barrier, Thread

orders = {}
meeting = Barrier(2)


def place_order(customer):
    meeting.wait()
    list_of_names = orders.setdefault("cake", [])
    list_of_names.append(customer)


customers = [
    Thread(target=place_order, args=(name,))
    for name in ("Caio", "Davi")
]
for customer in customers:
    customer.start()
for customer in customers:
    customer.join()
print("Orders:", len(orders["cake"]))
