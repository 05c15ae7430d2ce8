"""As barras crescem juntas e saem inteiras.

    $ python barras_inteiras.py  # usa Lock, usa Barrier
    [##########]
    [##########]
"""

from threading import Barrier, Lock, Thread


def barra(encontro, trava_da_tela):
    pedacos = []
    for pedaco in "[##########]":
        encontro.wait()
        pedacos.append(pedaco)
    with trava_da_tela:
        print("".join(pedacos))


def principal():
    encontro = Barrier(2, timeout=10)
    trava_da_tela = Lock()
    trabalhadores = [
        Thread(target=barra, args=(encontro, trava_da_tela)),
        Thread(target=barra, args=(encontro, trava_da_tela)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()


if __name__ == "__main__":
    principal()
