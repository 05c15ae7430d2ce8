"""What comes out is not always what went in.

    $ python pickled_later.py
    Empty? True
    Came out: ['chocolate', 'carrot']
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
    queue.put(request)
    print("Empty?", queue.empty())
    request.append("carrot")
    gate.set()
    queue.get()
    print("Came out:", queue.get())


if __name__ == "__main__":
    main()
