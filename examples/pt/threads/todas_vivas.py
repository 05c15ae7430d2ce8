"""Todas as threads estão vivas no mesmo instante.

    $ python todas_vivas.py 3  # usa Barrier, usa active_count
    Threads vivas: 4
    $ python todas_vivas.py 7  # sem sleep
    Threads vivas: 8
"""

import sys
from threading import Barrier, Thread, active_count


def trabalhar(encontro, contagens):
    encontro.wait()
    contagens.append(active_count())
    encontro.wait()


def principal():
    quantos = int(sys.argv[1])
    encontro, contagens = Barrier(quantos), []
    trabalhadores = [
        Thread(target=trabalhar, args=(encontro, contagens))
        for _ in range(quantos)
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Threads vivas:", min(contagens))


if __name__ == "__main__":
    principal()
