"""Without the comma, each letter becomes an argument.

    $ python tuple_comma.py
    Exception in thread Thread-1 (do_something):
    Traceback (most recent call last):
    ...
    TypeError: do_something() takes 1 positional argument but 4...
    End of the wait
"""

from threading import Thread


def do_something(value):
    print(f"{value}: wings open", flush=True)


def main():
    worker = Thread(target=do_something, args=("Duck"))
    worker.start()
    worker.join()
    print("End of the wait")


if __name__ == "__main__":
    main()
