"""Duas pessoas, um cofre: quanto sobra depende da sorte.

    $ python saque.py
    Sobraram ...
"""

from threading import Thread


class Cofre:
    def __init__(self):
        self.dinheiro = 100


def sacar(cofre, valor):
    lido = cofre.dinheiro
    resto = lido - valor
    cofre.dinheiro = resto


def principal():
    cofre = Cofre()
    pessoas = [
        Thread(target=sacar, name=nome, args=(cofre, 30))
        for nome in ("Ana", "Bia")
    ]
    for pessoa in pessoas:
        pessoa.start()
    for pessoa in pessoas:
        pessoa.join()
    print("Sobraram", cofre.dinheiro)


if __name__ == "__main__":
    principal()
