"""Os números voltam por uma fila, e a lista se enche.

    $ python lista_que_volta.py 5  # usa Process, sem Thread
    Terminaram: [1, 2, 3, 4, 5]
    $ python lista_que_volta.py 2
    Terminaram: [1, 2]
"""

import sys
from multiprocessing import Process, SimpleQueue


def trabalhar(numero, fila):
    fila.put(numero)


def principal():
    fila = SimpleQueue()
    trabalhadores = [
        Process(target=trabalhar, args=(numero, fila))
        for numero in range(1, int(sys.argv[1]) + 1)
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    prontos = [fila.get() for _ in trabalhadores]
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Terminaram:", sorted(prontos))


if __name__ == "__main__":
    principal()
