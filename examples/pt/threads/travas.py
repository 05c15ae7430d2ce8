"""A mesma thread pede a mesma trava duas vezes.

    $ python travas.py
    Lock: de novo? False
    RLock: de novo? True
"""

from threading import Lock, RLock


def pedir_de_novo(trava):
    with trava:
        conseguiu = trava.acquire(blocking=False)
        if conseguiu:
            trava.release()
    return conseguiu


def principal():
    print("Lock: de novo?", pedir_de_novo(Lock()))
    print("RLock: de novo?", pedir_de_novo(RLock()))


if __name__ == "__main__":
    principal()
