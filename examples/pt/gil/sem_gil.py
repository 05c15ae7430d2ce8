"""Dois sorted em duas threads: os períodos se sobrepõem?

    $ python -X gil=1 sem_gil.py
    GIL ligado: True
    Sobreposição: 1
    $ python sem_gil.py
    GIL ligado: ...
    Sobreposição: ...
"""

import sys
from functools import partial
from operator import call
from random import random
from threading import Barrier, Thread
from time import perf_counter

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
ordenacao = partial(sorted, [random() for _ in range(50_000)])


def periodo_de(trabalho, encontro, periodos):
    encontro.wait()
    chamadas = [perf_counter, trabalho, perf_counter]
    antes, _, depois = map(call, chamadas)
    periodos.append((antes, depois))


def sobreposicao():
    periodos, encontro = [], Barrier(2)
    dados = (ordenacao, encontro, periodos)
    ana = Thread(target=periodo_de, args=dados)
    ana.start()
    periodo_de(*dados)
    ana.join()
    inicios, fins = zip(*periodos, strict=True)
    return 2 if max(inicios) < min(fins) else 1


if __name__ == "__main__":
    print("GIL ligado:", gil_ligado())
    print("Sobreposição:", max(sobreposicao() for _ in range(20)))
