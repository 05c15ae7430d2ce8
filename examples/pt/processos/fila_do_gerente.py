"""Terceiro conserto: a fila mora num terceiro processo.

    $ python fila_do_gerente.py 1000000
    Terminou? True
    Letras: 1000000
"""

import sys
from multiprocessing import Manager, Process
from time import sleep


def assar(fila, tamanho):
    sleep(0.2)
    fila.put("x" * tamanho)


def principal():
    tamanho = int(sys.argv[1])
    with Manager() as gerente:
        fila = gerente.Queue()
        processo = Process(target=assar, args=(fila, tamanho))
        processo.start()
        processo.join()
        print(f"Terminou? {not processo.is_alive()}")
        print(f"Letras: {len(fila.get())}")


if __name__ == "__main__":
    principal()
