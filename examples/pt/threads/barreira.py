"""Três padeiros, e ninguém assa antes que todos tenham batido.

    $ python barreira.py
    ['bater', 'bater', 'bater', 'assar', 'assar', 'assar']
"""

from threading import Barrier, Thread
from time import sleep

encontro, feitos = Barrier(3, timeout=10), []


def trabalhar(etapa, demora):
    sleep(demora)
    feitos.append(etapa)


def padeiro(demora):
    for etapa in ("bater", "assar"):
        trabalhar(etapa, demora)
        encontro.wait()


def principal():
    demoras = {"Ana": 0.05, "Bia": 0.1, "Caio": 0.15}
    padeiros = [
        Thread(target=padeiro, name=nome, args=(demora,))
        for nome, demora in demoras.items()
    ]
    for trabalhador in padeiros:
        trabalhador.start()
    for trabalhador in padeiros:
        trabalhador.join()
    print(feitos)


if __name__ == "__main__":
    principal()
