"""The shop closes the queue, and the two sellers go home.

    $ python queue_shutdown.py
    Sold: ['chocolate', 'corn', 'lemon', 'orange']
"""

import queue
from threading import Thread


def seller(display, sold):
    try:
        while (flavour := display.get()) is not None:
            sold.append(flavour)
    except queue.ShutDown:
        pass


def close(display, how_many):
    if hasattr(display, "shutdown"):
        display.shutdown()
    else:  # before Python 3.13
        for _ in range(how_many):
            display.put(None)


def main():
    display, sold = queue.Queue(), []
    for flavour in ("chocolate", "orange", "corn", "lemon"):
        display.put(flavour)
    args = (display, sold)
    team = [Thread(target=seller, args=args) for _ in range(2)]
    for worker in team:
        worker.start()
    close(display, len(team))
    for worker in team:
        worker.join()
    print("Sold:", sorted(sold))


if __name__ == "__main__":
    main()
