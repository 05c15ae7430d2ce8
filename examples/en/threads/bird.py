"""A bird in a thread.

    $ python bird.py
    Bird: wings open
    End of the wait
"""

from threading import Thread


def do_something(value):
    print(f"{value}: wings open", flush=True)


def main():
    worker = Thread(target=do_something, args=("Bird",))
    worker.start()
    worker.join()
    print("End of the wait")


if __name__ == "__main__":
    main()
