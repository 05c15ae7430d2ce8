"""Cinco threads trabalham, e a principal espera por todas.

    $ python cinco_threads.py
    Começaram: 5
    Terminaram: [1, 2, 3, 4, 5]
"""

from threading import Thread
from time import sleep


def trabalhar(numero, prontos):
    sleep(0.1)
    prontos.append(numero)


def principal():
    prontos = []
    trabalhadores = []
    for numero in range(1, 6):
        trabalhador = Thread(target=trabalhar, args=(numero, prontos))
        trabalhador.start()
        trabalhadores.append(trabalhador)
    print("Começaram:", len(trabalhadores))
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Terminaram:", sorted(prontos))


if __name__ == "__main__":
    principal()
