"""Quem vê o que o trabalhador guardou.

    $ python quem_ve.py mel  # usa Thread, usa Process
    Thread: ['mel']
    Process: []
    $ python quem_ve.py coco
    Thread: ['coco']
    Process: []
"""

import sys
from multiprocessing import Process
from threading import Thread


def encher(caixa, sabor):
    caixa.append(sabor)


def trabalhar_com(classe, sabor):
    caixa = []
    trabalhador = classe(target=encher, args=(caixa, sabor))
    trabalhador.start()
    trabalhador.join()
    print(f"{classe.__name__}: {caixa}")


if __name__ == "__main__":
    trabalhar_com(Thread, sys.argv[1])
    trabalhar_com(Process, sys.argv[1])
