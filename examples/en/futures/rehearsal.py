"""An executor for rehearsals: a task runs only when it is told to.

    $ python rehearsal.py 3  # uses Future, without Thread
    Ready: 0 of 3
    Ready: 1 of 3
    Ready: 2 of 3
    Ready: 3 of 3
    Any left? False
    Results: [0, 1, 4]
    $ python rehearsal.py 1
    Ready: 0 of 1
    Ready: 1 of 1
    Any left? False
    Results: [0]
"""

import sys
from concurrent.futures import Executor, Future


class RehearsalExecutor(Executor):
    def __init__(self):
        self.tasks = []

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        self.tasks.append((future, fn, args, kwargs))
        return future

    def run_next(self):
        if not self.tasks:
            return False
        future, fn, args, kwargs = self.tasks.pop(0)
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(fn(*args, **kwargs))
            except Exception as error:
                future.set_exception(error)
        return True


def main(n):
    executor = RehearsalExecutor()
    futures = [executor.submit(pow, i, 2) for i in range(n)]
    print(f"Ready: 0 of {n}")
    for _ in range(n):
        executor.run_next()
        finished = sum(future.done() for future in futures)
        print(f"Ready: {finished} of {n}")
    print("Any left?", executor.run_next())
    print("Results:", [future.result() for future in futures])


if __name__ == "__main__":
    main(int(sys.argv[1]))
