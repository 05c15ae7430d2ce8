"""Once closed, the executor refuses tasks and ends those it has.

    $ python refusal.py  # uses SimpleQueue, without ThreadPoolExecutor
    After closing: RuntimeError
    The one that waited in the queue returned: cake
"""

from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Event, Thread


class OneThreadExecutor(Executor):
    def __init__(self):
        self.tasks, self.closed = SimpleQueue(), False
        self.oven = Thread(target=self.work, name="oven")
        self.oven.start()

    def submit(self, fn, /, *args, **kwargs):
        if self.closed:
            raise RuntimeError("the executor is closed")
        future = Future()
        self.tasks.put((future, fn, args, kwargs))
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.closed = True
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


def main():
    gate = Event()
    executor = OneThreadExecutor()
    executor.submit(gate.wait, 60)
    second = executor.submit(str, "cake")
    executor.shutdown(wait=False)
    try:
        executor.submit(str, "another cake")
    except RuntimeError as error:
        print("After closing:", type(error).__name__)
    gate.set()
    print("The one that waited in the queue returned:", second.result())


if __name__ == "__main__":
    main()
