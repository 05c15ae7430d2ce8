"""The oven bakes without end, until somebody asks it to stop.

    $ python please_stop.py
    Please stop
    Oven switched off
    The main thread has ended
"""

from threading import Event, Thread


def bake(stop, first):
    try:
        while not stop.wait(0.01):
            first.set()
    finally:
        print("Oven switched off", flush=True)


def main():
    stop, first = Event(), Event()
    oven = Thread(target=bake, args=(stop, first))
    oven.start()
    first.wait()
    print("Please stop", flush=True)
    stop.set()
    oven.join()
    print("The main thread has ended")


if __name__ == "__main__":
    main()
