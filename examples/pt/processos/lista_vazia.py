"""Cinco processos trabalham, e a lista do principal fica vazia.

    $ python lista_vazia.py
    Começaram: 5
    Terminaram: []
"""

from multiprocessing import Process
from time import sleep


def trabalhar(numero, prontos):
    sleep(0.1)
    prontos.append(numero)


def principal():
    prontos = []
    trabalhadores = []
    for numero in range(1, 6):
        trabalhador = Process(target=trabalhar, args=(numero, prontos))
        trabalhador.start()
        trabalhadores.append(trabalhador)
    print("Começaram:", len(trabalhadores))
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Terminaram:", sorted(prontos))


if __name__ == "__main__":
    principal()
