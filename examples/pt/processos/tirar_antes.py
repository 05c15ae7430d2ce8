"""Primeiro conserto: tirar, e só depois esperar.

    $ python tirar_antes.py 1000000
    Letras: 1000000
    Terminou? True
"""

import sys
from multiprocessing import Process, Queue


def assar(fila, tamanho):
    fila.put("x" * tamanho)


def principal():
    tamanho = int(sys.argv[1])
    fila = Queue()
    processo = Process(target=assar, args=(fila, tamanho))
    processo.start()
    print("Letras:", len(fila.get()))
    processo.join()
    print("Terminou?", not processo.is_alive())


if __name__ == "__main__":
    principal()
