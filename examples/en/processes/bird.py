"""A bird in a process.

    $ python bird.py
    Bird: wings open
    End of the wait
"""

from multiprocessing import Process


def do_something(value):
    print(f"{value}: wings open", flush=True)


def main():
    worker = Process(target=do_something, args=("Bird",))
    worker.start()
    worker.join()
    print("End of the wait")


if __name__ == "__main__":
    main()
