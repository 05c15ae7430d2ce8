"""The main thread ends: one thread goes on, the other does not.

    $ python who_stays.py
    The main thread has ended
    Shop closed
"""

from threading import Event, Thread, main_thread
from time import sleep


def bake(done):
    try:
        done.wait()
    finally:
        print("Oven switched off", flush=True)


def mind_the_shop():
    main_thread().join(60)
    sleep(0.1)  # sweeps the floor
    print("Shop closed", flush=True)


def main():
    done = Event()
    oven = Thread(
        target=bake, name="Oven", args=(done,), daemon=True
    )
    shop = Thread(target=mind_the_shop, name="Shop")
    for worker in (oven, shop):
        worker.start()
    sleep(0.1)
    print("The main thread has ended", flush=True)


if __name__ == "__main__":
    main()
