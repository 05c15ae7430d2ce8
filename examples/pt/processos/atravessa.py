"""A alfândega: o que o pickle deixa passar.

    $ python atravessa.py
    lista: passa
    função do módulo: passa
    método de uma instância: passa
    lambda: não passa
    trava: não passa
    gerador: não passa
"""

import pickle
from threading import Lock


class Forno:
    def assar(self):
        return "assado"


def fazer_bolo():
    return "pronto"


def passa(coisa):
    try:
        pickle.dumps(coisa)
    except (pickle.PicklingError, AttributeError, TypeError):
        return "não passa"
    return "passa"


def principal():
    bagagem = {
        "lista": [1, 2, 3],
        "função do módulo": fazer_bolo,
        "método de uma instância": Forno().assar,
        "lambda": lambda: "pronto",
        "trava": Lock(),
        "gerador": (numero for numero in range(3)),
    }
    for nome, coisa in bagagem.items():
        print(f"{nome}: {passa(coisa)}")


if __name__ == "__main__":
    principal()
