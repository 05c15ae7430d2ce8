"""Where a cake passes between put() and get().

    $ python inside_queue.py
    MainThread -- put() --> QueueFeederThread
    QueueFeederThread -- bytes --> pipe
    pipe -- get() --> Process-1
"""

from multiprocessing import Process, Queue, current_process
from threading import current_thread


class Cake:
    def __reduce__(self):
        # pickle calls this, in the thread where it runs.
        who = current_thread().name
        print(f"MainThread -- put() --> {who}")
        print(f"{who} -- bytes --> pipe", flush=True)
        return assemble, ()


def assemble():
    print(f"pipe -- get() --> {current_process().name}", flush=True)
    return Cake()


def sell(queue):
    queue.get()


def main():
    queue = Queue()
    process = Process(target=sell, args=(queue,))
    process.start()
    queue.put(Cake())
    process.join()


if __name__ == "__main__":
    main()
