"""Dois filhos, uma fila, e nenhum deles fica preso.

    $ python dois_cheios.py 1000000  # usa Queue, sem Manager
    Letras: 2000000
    Saídas: 0 e 0
    $ python dois_cheios.py 10  # usa Queue, sem Manager
    Letras: 20
    Saídas: 0 e 0
"""

import sys
from multiprocessing import Process, Queue


def assar(fila, tamanho):
    fila.put("x" * tamanho)


def principal():
    fila = Queue()
    args = (fila, int(sys.argv[1]))
    ana = Process(target=assar, args=args)
    bia = Process(target=assar, args=args)
    ana.start()
    bia.start()
    print("Letras:", len(fila.get()) + len(fila.get()))
    ana.join()
    bia.join()
    print("Saídas:", ana.exitcode, "e", bia.exitcode)


if __name__ == "__main__":
    principal()
