"""Ctrl-C reaches the main thread, which asks the others to stop.

    $ python interrupted.py
    Ctrl-C
    Oven switched off
"""

import signal
from threading import Event, Thread


def bake(stop):
    stop.wait()
    print("Oven switched off", flush=True)


def main():
    # Also when the program runs in the background.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    stop = Event()
    oven = Thread(target=bake, args=(stop,))
    oven.start()
    try:
        signal.raise_signal(signal.SIGINT)
        stop.wait()
    except KeyboardInterrupt:
        print("Ctrl-C", flush=True)
        stop.set()


if __name__ == "__main__":
    main()
