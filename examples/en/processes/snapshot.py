"""The request comes out as it was at the time of put().

    $ python snapshot.py  # uses append, uses empty
    Empty? True
    Came out: ['chocolate']
    The request now: ['chocolate', 'carrot']
"""

from multiprocessing import Queue
from threading import Event

gate = Event()


class Slow:
    def __reduce__(self):
        gate.wait(60)
        return str, ("slow",)


def main():
    queue = Queue()
    request = ["chocolate"]
    queue.put(Slow())
    queue.put(list(request))
    print("Empty?", queue.empty())
    request.append("carrot")
    gate.set()
    queue.get()
    print("Came out:", queue.get())
    print("The request now:", request)


if __name__ == "__main__":
    main()
