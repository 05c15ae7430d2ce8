"""Vários filhos devolvem listas longas, e todos terminam.

    $ python somar_tudo.py 3 100000  # usa Queue, sem Manager
    Números: 300000
    Soma: 14999850000
    Saídas: [0, 0, 0]
    $ python somar_tudo.py 1 5  # usa Queue, sem Manager
    Números: 5
    Soma: 10
    Saídas: [0]
"""

import sys
from multiprocessing import Process, Queue


def fazer_lista(fila, limite):
    fila.put(list(range(limite)))


def principal():
    fila, n = Queue(), int(sys.argv[1])
    args = (fila, int(sys.argv[2]))
    filhos = [Process(target=fazer_lista, args=args) for _ in range(n)]
    for filho in filhos:
        filho.start()
    listas = [fila.get() for _ in filhos]
    for filho in filhos:
        filho.join()
    print("Números:", sum(map(len, listas)))
    print("Soma:", sum(map(sum, listas)))
    print("Saídas:", [filho.exitcode for filho in filhos])


if __name__ == "__main__":
    principal()
