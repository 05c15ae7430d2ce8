"""O portão põe as duas leituras antes das duas gravações: perde sempre.

    $ python corrida.py
    Sobraram 70
"""

from threading import Barrier, Thread


class Cofre:
    def __init__(self):
        self.dinheiro = 100
        self.portao = Barrier(2)


def sacar(cofre, valor):
    lido = cofre.dinheiro
    cofre.portao.wait()
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
