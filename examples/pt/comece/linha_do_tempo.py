"""Um bolo no forno, e dois padeiros batendo massa.

    $ python linha_do_tempo.py  # em qualquer ordem
    massa: pronto
    creme: pronto
    bolo: pronto
"""

from threading import Thread
from time import sleep


def assar(nome):
    sleep(0.2)
    print(f"{nome}: pronto")


def bater(nome):
    for _ in range(5_000_000):
        pass
    print(f"{nome}: pronto")


def principal():
    trabalhos = (assar, "bolo"), (bater, "massa"), (bater, "creme")
    threads = [Thread(target=f, args=(nome,)) for f, nome in trabalhos]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    principal()
