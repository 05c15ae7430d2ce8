"""Check and then act: one order gets lost.

    $ python check_then_act.py
    Orders: 1
"""

from threading import Barrier, Thread

orders = {}
meeting = Barrier(2)


def place_order(customer):
    list_of_names = orders.get("cake")
    if list_of_names is None:
        list_of_names = []
        meeting.wait()
        orders["cake"] = list_of_names
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
