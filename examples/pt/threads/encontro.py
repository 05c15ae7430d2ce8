"""Dois padeiros que só vão embora juntos.

    $ python encontro.py
    Os dois se encontraram
"""

from threading import Barrier, Thread
from time import sleep


def padeiro(encontro, demora):
    sleep(demora)  # vem de casa
    encontro.wait()


def principal():
    encontro = Barrier(2)
    trabalhadores = [
        Thread(target=padeiro, args=(encontro, 0.05)),
        Thread(target=padeiro, args=(encontro, 0.15)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Os dois se encontraram")


if __name__ == "__main__":
    principal()
