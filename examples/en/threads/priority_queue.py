"""The urgent requests, 1, pass ahead of the others, 2.

    $ python priority_queue.py
    1 Caio
    2 Ana
    2 Bia
"""

from queue import PriorityQueue

queue = PriorityQueue()
for request in ((2, "Bia"), (2, "Ana"), (1, "Caio")):
    queue.put(request)
for _ in range(3):
    priority, name = queue.get()
    print(priority, name)
