"""A queue with room for two cakes, and three cakes that are ready.

    $ python full_queue.py
    chocolate: went in
    orange: went in
    corn: no room
    Sold: chocolate
    corn: went in
"""

from queue import Full, Queue


def offer(queue, flavour):
    try:
        queue.put(flavour, timeout=0.1)
    except Full:
        print(f"{flavour}: no room")
    else:
        print(f"{flavour}: went in")


def main():
    queue = Queue(maxsize=2)
    for flavour in ("chocolate", "orange", "corn"):
        offer(queue, flavour)
    print("Sold:", queue.get())
    offer(queue, "corn")


if __name__ == "__main__":
    main()
