"""The same thread asks for the same lock twice.

    $ python locks.py
    Lock: again? False
    RLock: again? True
"""

from threading import Lock, RLock


def ask_again(lock):
    with lock:
        succeeded = lock.acquire(blocking=False)
        if succeeded:
            lock.release()
    return succeeded


def main():
    print("Lock: again?", ask_again(Lock()))
    print("RLock: again?", ask_again(RLock()))


if __name__ == "__main__":
    main()
