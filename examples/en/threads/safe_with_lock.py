"""A lock guards the safe: who comes later waits.

    $ python safe_with_lock.py
    Left: 40
"""

from threading import Lock, Thread
from time import sleep

lock = Lock()
money = 100


def read():
    sleep(0.05)  # opening the safe takes time
    return money


def save(rest):
    global money
    sleep(0.05)
    money = rest


def withdraw(value):
    with lock:
        seen = read()
        save(seen - value)


def main():
    ana = Thread(target=withdraw, name="Ana", args=(30,))
    bia = Thread(target=withdraw, name="Bia", args=(30,))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(f"Left: {money}")


if __name__ == "__main__":
    main()
