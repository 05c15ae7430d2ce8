"""Dois padeiros que só vão embora juntos.

    $ python encontro.py
    Os dois se encontraram
"""

from threading import Barrier, Thread


def padeiro(encontro):
    encontro.wait()


def principal():
    encontro = Barrier(2)
    trabalhadores = [
        Thread(target=padeiro, args=(encontro,)),
        Thread(target=padeiro, args=(encontro,)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Os dois se encontraram")


if __name__ == "__main__":
    principal()
