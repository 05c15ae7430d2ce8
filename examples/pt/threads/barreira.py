"""Três padeiros, e ninguém assa antes que todos tenham batido.

    $ python barreira.py
    ['bater', 'bater', 'bater', 'assar', 'assar', 'assar']
"""

from threading import Barrier, Thread


def padeiro(encontro, feitos):
    for etapa in ("bater", "assar"):
        feitos.append(etapa)
        encontro.wait()


def principal():
    encontro, feitos = Barrier(3, timeout=10), []
    trabalhadores = [
        Thread(target=padeiro, args=(encontro, feitos))
        for _ in range(3)
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print(feitos)


if __name__ == "__main__":
    principal()
