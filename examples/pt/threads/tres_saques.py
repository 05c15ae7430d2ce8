"""Três pessoas leem antes que qualquer uma grave.

    $ python tres_saques.py  # usa Barrier
    Saques: 3, sobraram 70
"""

from threading import Barrier, Thread

NOMES = ("Ana", "Bia", "Caio")


class Cofre:
    def __init__(self):
        self.dinheiro = 100
        self.portao = Barrier(len(NOMES))


def sacar(cofre, valor):
    lido = cofre.dinheiro
    cofre.portao.wait()
    resto = lido - valor
    cofre.dinheiro = resto


def principal():
    cofre = Cofre()
    pessoas = [
        Thread(target=sacar, name=nome, args=(cofre, 30))
        for nome in NOMES
    ]
    for pessoa in pessoas:
        pessoa.start()
    for pessoa in pessoas:
        pessoa.join()
    print(f"Saques: {len(pessoas)}, sobraram {cofre.dinheiro}")


if __name__ == "__main__":
    principal()
