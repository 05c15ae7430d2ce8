"""A trava junta ler, calcular e gravar: uma pessoa por vez.

    $ python corrida_com_trava.py
    Sobraram 40
"""

from threading import Barrier, Lock, Thread


class Cofre:
    def __init__(self):
        self.dinheiro = 100
        self.portao = Barrier(2)
        self.trava = Lock()


def sacar(cofre, valor):
    cofre.portao.wait()
    with cofre.trava:
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
