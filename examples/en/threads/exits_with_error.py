"""If a thread failed, the program says so when it exits.

    $ python exits_with_error.py  # exits with 1, uses excepthook
    Oven: the cake burned
    The main thread goes on
"""

import sys
import threading

failures = []


def note(failure):
    print(f"{failure.thread.name}: {failure.exc_value}")
    failures.append(failure.thread.name)


def burn():
    raise ValueError("the cake burned")


def main():
    threading.excepthook = note
    oven = threading.Thread(target=burn, name="Oven")
    oven.start()
    oven.join()
    print("The main thread goes on")
    if failures:
        sys.exit(1)


if __name__ == "__main__":
    main()
