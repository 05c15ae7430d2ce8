"""Four mistakes in two lines.

    $ python broken.py  # exits with 1
    Traceback (most recent call last):
    ...
    NameError: name 'Threading' is not defined...
"""

import threading


def do_something(value):
    print(f"{value}: wings open", flush=True)


def main():
    worker = Threading.Thread(do_something, args=("Duck"))
    worker.run()
    worker.join()


if __name__ == "__main__":
    main()
