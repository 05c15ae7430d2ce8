"""Com um intervalo longo, uma só troca entre as fatias.

    $ python uma_troca.py  # usa setswitchinterval, usa perf_counter
    Uma troca, ou nenhum GIL: True
"""

import sys
from itertools import pairwise
from threading import Barrier, Thread
from time import perf_counter

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
fatias = []
encontro = Barrier(2)


def calcular(nome):
    encontro.wait()
    inicio = antes = agora = perf_counter()
    fim = inicio + 0.08
    while agora < fim:
        agora = perf_counter()
        if agora - antes > 0.001:
            fatias.append((inicio, nome))
            inicio = agora
        antes = agora
    fatias.append((inicio, nome))


if __name__ == "__main__":
    sys.setswitchinterval(60)
    threads = [
        Thread(target=calcular, args=(nome,))
        for nome in ("Ana", "Bia")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    nomes = [nome for _, nome in sorted(fatias)]
    trocas = sum(um != outro for um, outro in pairwise(nomes))
    print("Uma troca, ou nenhum GIL:", trocas == 1 or not gil_ligado())
