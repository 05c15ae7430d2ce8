"""One generator for many threads, one at a time.

    $ python queued_generator.py  # uses Lock, uses Thread
    [1, 2, 3, 4, 5, 6, 7, 8]
"""

from threading import Lock, Thread
from time import sleep


class OneByOne:
    def __init__(self, spring):
        self.spring = spring
        self.lock = Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.spring)


def tickets():
    for number in range(1, 9):
        sleep(0.01)
        yield number


ticket_line = OneByOne(tickets())
given = []


def serve():
    for number in ticket_line:
        given.append(number)


bakers = [Thread(target=serve) for _ in range(3)]
for baker in bakers:
    baker.start()
for baker in bakers:
    baker.join()
print(sorted(given))
