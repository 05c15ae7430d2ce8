"""A trava uma vez a cada lote, do tamanho que você escolher.

    $ python em_lotes.py 100  # usa Lock, usa Thread
    4000 bolos, 40 vezes na trava
    $ python em_lotes.py 250
    4000 bolos, 16 vezes na trava
"""

import sys
from threading import Lock, Thread

trava = Lock()


class Contador:
    total = entradas = 0


def por_lote(contador, tamanho):
    for _ in range(0, 1000, tamanho):
        lote = 0
        for _ in range(tamanho):
            lote += 1
        with trava:
            contador.total += lote
            contador.entradas += 1


def principal(tamanho):
    contador = Contador()
    args = contador, tamanho
    threads = [Thread(target=por_lote, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total, entradas = contador.total, contador.entradas
    print(f"{total} bolos, {entradas} vezes na trava")


if __name__ == "__main__":
    principal(int(sys.argv[1]))
