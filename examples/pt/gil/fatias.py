"""Duas contas ao mesmo tempo: cada uma anota as suas fatias.

    $ python fatias.py
    Fatias de Ana: ...
    Fatias de Bia: ...
    As duas juntas: ...% do tempo
    Menos de 5%, ou nenhum GIL: True
"""

import sys
from itertools import chain, product
from threading import Barrier, Thread
from time import perf_counter

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
fatias = {"Ana": [], "Bia": []}
encontro = Barrier(2)


def calcular(nome):
    encontro.wait()
    inicio = antes = agora = perf_counter()
    fim = inicio + 0.08
    while agora < fim:
        agora = perf_counter()
        # Mais de 1 ms entre duas leituras: estava fora.
        if agora - antes > 0.001:
            fatias[nome].append((inicio, antes))
            inicio = agora
        antes = agora
    fatias[nome].append((inicio, antes))


def sobreposicao():
    pares = product(fatias["Ana"], fatias["Bia"])
    juntas = sum(
        max(0, min(b, d) - max(a, c)) for (a, b), (c, d) in pares
    )
    momentos = list(chain(*fatias["Ana"], *fatias["Bia"]))
    return juntas / (max(momentos) - min(momentos))


if __name__ == "__main__":
    threads = [Thread(target=calcular, args=(n,)) for n in fatias]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for nome, suas in fatias.items():
        print(f"Fatias de {nome}: {len(suas)}")
    parte = sobreposicao()
    print(f"As duas juntas: {parte:.0%} do tempo")
    pouca = parte < 0.05
    print("Menos de 5%, ou nenhum GIL:", pouca or not gil_ligado())
