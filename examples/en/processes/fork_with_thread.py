"""The lock that the child inherits closed.

    $ python fork_with_thread.py fork  # only on POSIX
    Child: did I take the lock? False
    Parent: did I take the lock? True
    $ python fork_with_thread.py spawn
    Child: did I take the lock? True
    Parent: did I take the lock? True
"""

import sys
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


def main():
    held, gate = Event(), Event()
    watchman = Thread(target=hold, args=(held, gate))
    watchman.start()
    held.wait(60)
    context = get_context(sys.argv[1])
    child = context.Process(target=attempt, args=("Child",))
    child.start()
    gate.set()
    watchman.join()
    child.join()
    attempt("Parent")


if __name__ == "__main__":
    main()
