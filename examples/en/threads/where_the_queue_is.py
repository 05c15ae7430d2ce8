"""The queue of the threads does not live in the module of the threads.

    $ python where_the_queue_is.py
    queue.Queue: True
    module 'threading' has no attribute 'Queue'
"""

import queue
import threading

print("queue.Queue:", hasattr(queue, "Queue"))
try:
    threading.Queue()
except AttributeError as error:
    print(error)
