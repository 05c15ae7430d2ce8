"""Tantos bolos quantos você pedir, e a mesma padeira.

    $ python mais_bolos.py chocolate cenoura milho
    chocolate: no forno
    cenoura: no forno
    milho: no forno
    chocolate: pronto
    cenoura: pronto
    milho: pronto
    $ python mais_bolos.py milho
    milho: no forno
    milho: pronto
"""

import sys


def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    yield "assando"
    print(f"{sabor}: pronto")


def principal():
    bolos = [fazer_bolo(sabor) for sabor in sys.argv[1:]]
    while bolos:
        bolo = bolos.pop(0)  # o primeiro da fila
        if next(bolo, None) == "assando":
            bolos.append(bolo)  # volta para o fim da fila


if __name__ == "__main__":
    principal()
