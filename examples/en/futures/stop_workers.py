"""Ending the processes of a pool, with all that they do.

    $ python stop_workers.py
    The one that ran: BrokenProcessPool
    Processes alive: 0
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children
from time import sleep


def put_an_end(executor):
    children = active_children()
    if sys.version_info >= (3, 14):
        executor.terminate_workers()
    else:
        executor.shutdown(wait=False, cancel_futures=True)
        for child in children:
            child.terminate()
    # The pool's own thread collects them too: ask until none is left.
    while active_children():
        sleep(0.01)


if __name__ == "__main__":
    executor = ProcessPoolExecutor(max_workers=1)
    future = executor.submit(sleep, 600)
    put_an_end(executor)
    failure = future.exception()
    print("The one that ran:", type(failure).__name__)
    print("Processes alive:", len(active_children()))
