"""Seis bolos, e um forno onde só cabem dois.

    $ python semaforo.py
    Bolos no forno: [2, 2, 2, 2, 2, 2]
"""

from threading import Barrier, Semaphore, Thread
from time import sleep

vagas, encontro = Semaphore(2), Barrier(2, timeout=10)
forno, contagens = [], []


def assar(numero):
    forno.append(numero)
    encontro.wait()
    contagens.append(len(forno))
    sleep(0.05)
    encontro.wait()
    forno.remove(numero)


def entrar(numero):
    with vagas:
        assar(numero)


def principal():
    bolos = [
        Thread(target=entrar, name=f"Bolo {n}", args=(n,))
        for n in range(1, 7)
    ]
    for bolo in bolos:
        bolo.start()
    for bolo in bolos:
        bolo.join()
    print("Bolos no forno:", contagens)


if __name__ == "__main__":
    principal()
