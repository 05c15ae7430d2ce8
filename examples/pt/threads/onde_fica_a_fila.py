"""A fila das threads não mora no módulo das threads.

    $ python onde_fica_a_fila.py
    queue.Queue: True
    module 'threading' has no attribute 'Queue'
"""

import queue
import threading

print("queue.Queue:", hasattr(queue, "Queue"))
try:
    threading.Queue()
except AttributeError as erro:
    print(erro)
