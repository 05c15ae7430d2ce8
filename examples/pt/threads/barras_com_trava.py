"""Duas barras inteiras, uma depois da outra.

    $ python barras_com_trava.py
    [##########][##########]
"""

from threading import Lock, Thread
from time import sleep


def barra(trava_da_tela):
    with trava_da_tela:
        for pedaco in "[##########]":
            print(pedaco, end="", flush=True)
            sleep(0.01)


def principal():
    trava_da_tela = Lock()
    trabalhadores = [
        Thread(target=barra, args=(trava_da_tela,)),
        Thread(target=barra, args=(trava_da_tela,)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print()


if __name__ == "__main__":
    principal()
