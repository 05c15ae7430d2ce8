"""A thread that gives back its result, or its error.

    $ python with_result.py  # uses Thread, uses result, without Queue
    3: 4.0
    0: division by zero
    4: 3.0
"""

from threading import Thread


class Sharing(Thread):
    def __init__(self, people):
        super().__init__()
        self.people, self.error = people, None

    def run(self):
        try:
            self.value = 12 / self.people
        except ZeroDivisionError as error:
            self.error = error

    def result(self):
        self.join()
        if self.error:
            raise self.error
        return self.value


workers = [Sharing(people) for people in (3, 0, 4)]
for worker in workers:
    worker.start()
for worker in workers:
    try:
        print(f"{worker.people}: {worker.result()}")
    except ZeroDivisionError as error:
        print(f"{worker.people}: {error}")
