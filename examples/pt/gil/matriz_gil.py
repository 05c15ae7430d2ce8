"""Matrizes em Python puro: o pulso bate, aos poucos.

    $ python matriz_gil.py
    [[19, 22], [43, 50]]
    O pulso bateu no meio da conta
"""

from functools import partial
from operator import call
from threading import Event, Thread
from time import sleep

batidas = []
fim = Event()


def pulsar():
    while not fim.is_set():
        batidas.append("tum")
        sleep(0.001)


def multiplicar(a, b):
    colunas = list(zip(*b, strict=True))
    return [[calcular(linha, c) for c in colunas] for linha in a]


def calcular(linha, colunas):
    return sum(x * y for x, y in zip(linha, colunas, strict=True))


def bate_durante(trabalho):
    conta = batidas.__len__
    antes, _, depois = map(call, [conta, trabalho, conta])
    return depois > antes


if __name__ == "__main__":
    print(multiplicar([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
    matriz = [list(range(60)) for _ in range(60)]
    Thread(target=pulsar).start()
    while not bate_durante(partial(multiplicar, matriz, matriz)):
        pass
    fim.set()
    print("O pulso bateu no meio da conta")
