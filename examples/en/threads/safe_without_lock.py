"""Nothing guards the safe, and one withdrawal is lost.

    $ python safe_without_lock.py
    Left: 70
"""

from threading import Barrier, Thread
from time import sleep

gate = Barrier(2)
money = 100


def read():
    sleep(0.05)  # opening the safe takes time
    return money


def save(rest):
    global money
    sleep(0.05)
    money = rest


def withdraw(value):
    seen = read()
    gate.wait()  # both have read
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
