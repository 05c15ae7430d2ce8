"""Two threads, one generator.

    $ python shared_generator.py
    ValueError: generator already executing
    Tickets: [1]
"""

from threading import Event, Thread

inside, go_on = Event(), Event()


def tickets():
    inside.set()
    go_on.wait()
    yield 1


spring = tickets()
given = []


def serve():
    given.append(next(spring))


baker = Thread(target=serve)
baker.start()
inside.wait()
try:
    next(spring)
except ValueError as error:
    print("ValueError:", error)
go_on.set()
baker.join()
print("Tickets:", given)
