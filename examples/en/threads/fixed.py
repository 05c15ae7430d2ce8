"""The two lines, without the four mistakes.

    $ python fixed.py  # uses start, without run
    Duck: wings open
"""

import threading


def do_something(value):
    print(f"{value}: wings open", flush=True)


def main():
    worker = threading.Thread(target=do_something, args=("Duck",))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
