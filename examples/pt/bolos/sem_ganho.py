"""O mesmo trabalho, revezado: nada a menos para fazer.

    $ python sem_ganho.py
    um por vez: 6 passos, trocas: 1, cenoura no passo 4
    revezando: 6 passos, trocas: 5, cenoura no passo 2
"""

from itertools import pairwise


def fazer_bolo(sabor):
    for _ in range(3):
        yield sabor  # um passo, feito à mão


def um_por_vez(bolos):
    for bolo in bolos:
        yield from bolo


def revezando(bolos):
    for rodada in zip(*bolos, strict=True):
        yield from rodada


def resumo(nome, jeito):
    bolos = [fazer_bolo("chocolate"), fazer_bolo("cenoura")]
    passos = list(jeito(bolos))
    trocas = sum(um != outro for um, outro in pairwise(passos))
    cenoura = passos.index("cenoura") + 1
    print(
        f"{nome}: {len(passos)} passos, trocas: {trocas},"
        f" cenoura no passo {cenoura}"
    )


resumo("um por vez", um_por_vez)
resumo("revezando", revezando)
