"""An executor of one thread, which takes the tasks from a queue.

    $ python one_thread.py
    Ran in: oven
    Cancelled before it began? True
    map: ['corn cake', 'carrot cake']
"""

from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Event, Thread, current_thread
from time import sleep


class OneThreadExecutor(Executor):
    def __init__(self):
        self.tasks = SimpleQueue()
        self.oven = Thread(target=self.work, name="oven")
        self.oven.start()

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        self.tasks.put((future, fn, args, kwargs))
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.tasks.put(None)
        if wait:
            self.oven.join()

    def work(self):
        while task := self.tasks.get():
            future, fn, args, kwargs = task
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(fn(*args, **kwargs))
                except Exception as error:
                    future.set_exception(error)


def bake_cake(flavour):
    sleep(0.1)
    return f"{flavour} cake"


def main():
    gate = Event()
    with OneThreadExecutor() as executor:
        first = executor.submit(current_thread)
        print(f"Ran in: {first.result().name}")
        executor.submit(gate.wait, 60)
        second = executor.submit(current_thread)
        print(f"Cancelled before it began? {second.cancel()}")
        gate.set()
        cakes = executor.map(bake_cake, ["corn", "carrot"])
        print(f"map: {list(cakes)}")


if __name__ == "__main__":
    main()
