"""Among equal priorities, whoever came first passes first.

    $ python order_of_arrival.py  # uses PriorityQueue, without sorted
    1 Caio
    2 Bia
    2 Ana
"""

from queue import PriorityQueue

queue = PriorityQueue()
orders = ((2, "Bia"), (2, "Ana"), (1, "Caio"))
for arrival, (priority, name) in enumerate(orders):
    queue.put((priority, arrival, name))
for _ in range(3):
    priority, _, name = queue.get()
    print(priority, name)
