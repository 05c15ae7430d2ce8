"""Duas threads: cada uma calcula um hash e depois ordena uma lista.

    $ python hash_e_ordem.py
    sha256: ... de uma vez
    sorted: ... de uma vez
    Uma ordenação de cada vez, ou nenhum GIL: True
"""

import sys
from functools import partial
from hashlib import sha256
from operator import call
from random import random
from threading import Barrier, Thread
from time import perf_counter

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
trabalhos = {
    "sha256": partial(sha256, bytes(60_000_000)),
    "sorted": partial(sorted, [random() for _ in range(200_000)]),
}
periodos = {nome: [] for nome in trabalhos}
encontro = Barrier(2)


def periodo_de(nome):
    chamadas = [perf_counter, trabalhos[nome], perf_counter]
    antes, _, depois = map(call, chamadas)
    periodos[nome].append((antes, depois))


def trabalhar():
    encontro.wait()
    for nome in trabalhos:
        periodo_de(nome)


def de_uma_vez(nome):
    inicios, fins = zip(*periodos[nome], strict=True)
    return 2 if max(inicios) < min(fins) else 1


if __name__ == "__main__":
    ana = Thread(target=trabalhar, name="Ana")
    bia = Thread(target=trabalhar, name="Bia")
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    for nome in trabalhos:
        print(f"{nome}: {de_uma_vez(nome)} de uma vez")
    um = de_uma_vez("sorted") == 1 or not gil_ligado()
    print(f"Uma ordenação de cada vez, ou nenhum GIL: {um}")
