"""The baker closes the queue instead of putting a None.

    $ python without_sentinel.py  # uses shutdown, uses ShutDown
    Sold: ['chocolate', 'orange', 'corn']
"""

import queue
from threading import Thread


def baker(display):
    for flavour in ("chocolate", "orange", "corn"):
        display.put(flavour)
    if hasattr(display, "shutdown"):
        display.shutdown()
    else:  # before Python 3.13
        display.put(None)


def seller(display, sold):
    try:
        while (flavour := display.get()) is not None:
            sold.append(flavour)
    except queue.ShutDown:
        pass


display, sold = queue.Queue(), []
Thread(target=baker, args=(display,)).start()
seller(display, sold)
print("Sold:", sold)
