"""Duas barras na mesma linha, pedaço a pedaço.

    $ python barras_embaralhadas.py
    [[####################]]
"""

from threading import Barrier, Thread
from time import sleep


def barra(encontro):
    for pedaco in "[##########]":
        print(pedaco, end="", flush=True)
        sleep(0.01)
        encontro.wait()


def principal():
    encontro = Barrier(2, timeout=10)
    trabalhadores = [
        Thread(target=barra, args=(encontro,)),
        Thread(target=barra, args=(encontro,)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print()


if __name__ == "__main__":
    principal()
