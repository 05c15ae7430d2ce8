"""A trava uma vez a cada lote, do tamanho que você escolher.

    $ python em_lotes.py 100  # usa Lock, usa Thread
    4000 bolos, 40 vezes na trava
    $ python em_lotes.py 250
    4000 bolos, 16 vezes na trava
"""

import sys
from threading import Lock, Thread

trava = Lock()
total = entradas = 0


def anotar(bolos):
    global total, entradas
    total += bolos
    entradas += 1


def por_lote(tamanho):
    for _ in range(0, 1000, tamanho):
        lote = 0
        for _ in range(tamanho):
            lote += 1
        with trava:
            anotar(lote)


def principal(tamanho):
    args = (tamanho,)
    threads = [Thread(target=por_lote, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{total} bolos, {entradas} vezes na trava")


if __name__ == "__main__":
    principal(int(sys.argv[1]))
