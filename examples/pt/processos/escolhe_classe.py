"""A mesma lista, e a classe vem da linha de comando.

    $ python escolhe_classe.py Thread  # usa Thread, usa Process
    Terminaram: [1, 2, 3, 4, 5]
    $ python escolhe_classe.py Process
    Terminaram: []
"""

import sys
from multiprocessing import Process
from threading import Thread


def trabalhar(numero, prontos):
    prontos.append(numero)


def principal():
    classe = Thread if sys.argv[1] == "Thread" else Process
    prontos = []
    trabalhadores = [
        classe(target=trabalhar, args=(numero, prontos))
        for numero in range(1, 6)
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Terminaram:", sorted(prontos))


if __name__ == "__main__":
    principal()
