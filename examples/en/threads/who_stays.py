"""The main thread ends: one thread goes on, the other does not.

    $ python who_stays.py
    The main thread has ended
    Shop closed
"""

from threading import Event, Thread, main_thread


def bake(done):
    try:
        done.wait()
    finally:
        print("Oven switched off", flush=True)


def mind_the_shop():
    main_thread().join()
    print("Shop closed", flush=True)


def main():
    done = Event()
    oven = Thread(target=bake, args=(done,), daemon=True)
    shop = Thread(target=mind_the_shop)
    for worker in (oven, shop):
        worker.start()
    print("The main thread has ended", flush=True)


if __name__ == "__main__":
    main()
