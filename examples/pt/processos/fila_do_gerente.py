"""Terceiro conserto: a fila mora num terceiro processo.

    $ python fila_do_gerente.py 1000000
    Terminou? True
    Letras: 1000000
"""

import sys
from multiprocessing import Manager, Process


def assar(fila, tamanho):
    fila.put("x" * tamanho)


def principal():
    tamanho = int(sys.argv[1])
    with Manager() as gerente:
        fila = gerente.Queue()
        processo = Process(target=assar, args=(fila, tamanho))
        processo.start()
        processo.join()
        print("Terminou?", not processo.is_alive())
        print("Letras:", len(fila.get()))


if __name__ == "__main__":
    principal()
