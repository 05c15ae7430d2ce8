"""Ctrl-C reaches the main thread, which asks the others to stop.

    $ python interrupted.py
    Ctrl-C
    Oven switched off
    The main thread has ended
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
        oven.join()
    except KeyboardInterrupt:
        print("Ctrl-C", flush=True)
    stop.set()
    oven.join()
    print("The main thread has ended")


if __name__ == "__main__":
    main()
