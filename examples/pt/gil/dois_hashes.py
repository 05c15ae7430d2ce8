"""Dois cálculos em duas threads, em andamento ao mesmo tempo.

    $ python dois_hashes.py  # usa sha256, usa call, usa Thread
    Sobreposição: 2
"""

from functools import partial
from hashlib import sha256
from operator import call
from threading import Barrier, Thread
from time import perf_counter

hash_longo = partial(sha256, bytes(10_000_000))
encontro = Barrier(2)


def medir(periodos):
    encontro.wait()
    chamadas = [perf_counter, hash_longo, perf_counter]
    antes, _, depois = map(call, chamadas)
    periodos.append((antes, depois))


def sobreposicao():
    periodos = []
    ana = Thread(target=medir, args=(periodos,))
    ana.start()
    medir(periodos)
    ana.join()
    inicios, fins = zip(*periodos, strict=True)
    return 2 if max(inicios) < min(fins) else 1


if __name__ == "__main__":
    while sobreposicao() < 2:
        pass
    print("Sobreposição: 2")
