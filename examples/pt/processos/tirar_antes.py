"""Primeiro conserto: tirar, e só depois esperar.

    $ python tirar_antes.py 1000000
    Letras: 1000000
    Terminou? True
"""

import sys
from multiprocessing import Process, Queue
from time import sleep


def assar(fila, tamanho):
    sleep(0.2)
    fila.put("x" * tamanho)


def principal():
    tamanho = int(sys.argv[1])
    fila = Queue()
    processo = Process(target=assar, args=(fila, tamanho))
    processo.start()
    print(f"Letras: {len(fila.get())}")
    processo.join()
    print(f"Terminou? {not processo.is_alive()}")


if __name__ == "__main__":
    principal()
