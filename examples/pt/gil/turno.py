"""Duas threads anotam o nome: quantas vezes a vez troca?

    $ python turno.py
    60 s: ... trocas em 200000 notas
    0.0005 s: ... trocas em 200000 notas
    Uma em 60 s, ou nenhum GIL: True
"""

import sys
from itertools import pairwise
from threading import Thread

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)


def anotar(nome, notas):
    for _ in range(100_000):
        notas.append(nome)


def contar_trocas(intervalo):
    sys.setswitchinterval(intervalo)
    notas = []
    ana = Thread(target=anotar, args=("Ana", notas))
    bia = Thread(target=anotar, args=("Bia", notas))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    trocas = sum(um != outro for um, outro in pairwise(notas))
    print(f"{intervalo} s: {trocas} trocas em {len(notas)} notas")
    return trocas


if __name__ == "__main__":
    longo = contar_trocas(60)
    contar_trocas(0.0005)
    um = longo == 1
    print("Uma em 60 s, ou nenhum GIL:", um or not gil_ligado())
