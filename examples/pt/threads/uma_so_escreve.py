"""As threads mandam os pedaços, e só a principal escreve.

    $ python uma_so_escreve.py 2  # usa SimpleQueue, em qualquer ordem
    1: [##########]
    2: [##########]
    $ python uma_so_escreve.py 3  # sem Lock, em qualquer ordem
    1: [##########]
    2: [##########]
    3: [##########]
"""

import sys
from queue import SimpleQueue
from threading import Thread


def barra(numero, fila):
    for pedaco in "[##########]":
        fila.put((numero, pedaco))


def principal():
    fila = SimpleQueue()
    barras = dict.fromkeys(range(1, int(sys.argv[1]) + 1), "")
    for numero in barras:
        Thread(target=barra, args=(numero, fila)).start()
    for _ in range(12 * len(barras)):
        numero, pedaco = fila.get()
        barras[numero] += pedaco
        if pedaco == "]":
            print(f"{numero}: {barras[numero]}")


if __name__ == "__main__":
    principal()
