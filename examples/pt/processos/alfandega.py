"""Dois balcões, e o que para em cada um.

    $ python alfandega.py
    lista -- dumps --> bytes
    bytes -- loads --> cópia
    exceção -- dumps --> bytes
    bytes -- loads --> erro na chegada
    lambda -- dumps --> erro na saída
    trava -- dumps --> erro na saída
"""

import pickle
from threading import Lock


class SemFarinha(Exception):
    def __init__(self, quanto, sabor):
        super().__init__(f"faltam {quanto} kg para o {sabor}")


def passar(nome, coisa):
    try:
        levada = pickle.dumps(coisa)
    except (pickle.PicklingError, AttributeError, TypeError):
        print(f"{nome} -- dumps --> erro na saída")
    else:
        print(f"{nome} -- dumps --> bytes")
        receber(levada)


def receber(levada):
    try:
        pickle.loads(levada)
        print("bytes -- loads --> cópia")
    except TypeError:
        print("bytes -- loads --> erro na chegada")


if __name__ == "__main__":
    passar("lista", [1, 2, 3])
    passar("exceção", SemFarinha(2, "fubá"))
    passar("lambda", lambda: "pronto")
    passar("trava", Lock())
