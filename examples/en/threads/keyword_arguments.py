"""The first place in Thread is not for the function.

    $ python keyword_arguments.py
    AssertionError: group argument must be None for now
    Bird: wings open
    $ python -O keyword_arguments.py
    Bird: wings open
"""

from threading import Thread


def do_something(value):
    print(f"{value}: wings open", flush=True)


def main():
    try:
        Thread(do_something)
    except AssertionError as error:
        print(f"AssertionError: {error}")

    worker = Thread(target=do_something, args=("Bird",))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
