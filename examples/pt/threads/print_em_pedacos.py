r"""Dois print ao mesmo tempo, pedaço a pedaço.

    $ python print_em_pedacos.py
    ['bolo', 'bolo', ' ', ' ', 'pronto', 'pronto', '\n', '\n']
"""

from threading import Barrier, Thread


class Caderno:
    def __init__(self, encontro):
        self.encontro = encontro
        self.pedacos = []

    def write(self, pedaco):
        self.pedacos.append(pedaco)
        self.encontro.wait()


def anunciar(caderno):
    print("bolo", "pronto", file=caderno)


def principal():
    caderno = Caderno(Barrier(2))
    trabalhadores = [
        Thread(target=anunciar, args=(caderno,)),
        Thread(target=anunciar, args=(caderno,)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print(caderno.pedacos)


if __name__ == "__main__":
    principal()
