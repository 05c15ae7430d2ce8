"""Cada thread anota o nome que recebeu ao ser criada.

    $ python nomeadas.py Bia Ana  # usa current_thread
    Começaram: 2
    Trabalharam: Ana, Bia
    $ python nomeadas.py Caio
    Começaram: 1
    Trabalharam: Caio
"""

import sys
from threading import Thread, current_thread


def trabalhar(prontos):
    prontos.append(current_thread().name)


def principal():
    prontos = []
    trabalhadores = [
        Thread(target=trabalhar, name=nome, args=(prontos,))
        for nome in sys.argv[1:]
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    print("Começaram:", len(trabalhadores))
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Trabalharam:", ", ".join(sorted(prontos)))


if __name__ == "__main__":
    principal()
