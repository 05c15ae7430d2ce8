"""The lock that the child inherits closed.

    $ python fork_with_thread.py  # only on POSIX
    fork: did I take the lock? False
    spawn: did I take the lock? True
    parent: did I take the lock? True
"""

from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()


def hold(held, gate):
    with lock:
        held.set()
        gate.wait(60)


def attempt(name):
    succeeded = lock.acquire(timeout=0.2)
    print(f"{name}: did I take the lock? {succeeded}", flush=True)


def try_out(method):
    held, gate = Event(), Event()
    watchman = Thread(target=hold, args=(held, gate))
    watchman.start()
    held.wait(60)
    context = get_context(method)
    child = context.Process(target=attempt, args=(method,))
    child.start()
    gate.set()
    watchman.join()
    child.join()


if __name__ == "__main__":
    try_out("fork")
    try_out("spawn")
    attempt("parent")
