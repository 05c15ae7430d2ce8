"""Sem trava: só uma thread mexe no dinheiro.

    $ python caixa_unico.py 30 30  # usa Thread, sem Lock
    Sobraram 40
    $ python caixa_unico.py 10 20 5 5
    Sobraram 60
"""

import sys
from queue import SimpleQueue
from threading import Thread


class Cofre:
    def __init__(self):
        self.dinheiro = 100


def atender(cofre, pedidos):
    while valor := pedidos.get():
        lido = cofre.dinheiro
        resto = lido - valor
        cofre.dinheiro = resto


def principal(valores):
    cofre, pedidos = Cofre(), SimpleQueue()
    caixeira = Thread(target=atender, args=(cofre, pedidos))
    caixeira.start()
    pessoas = [Thread(target=pedidos.put, args=(v,)) for v in valores]
    for pessoa in pessoas:
        pessoa.start()
    for pessoa in pessoas:
        pessoa.join()
    pedidos.put(None)
    caixeira.join()
    print("Sobraram", cofre.dinheiro)


if __name__ == "__main__":
    principal(map(int, sys.argv[1:]))
