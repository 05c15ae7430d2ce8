"""Quantos bolos estavam no forno ao mesmo tempo?

    $ python sobreposicao.py
    sobreposição: 2
    $ python sobreposicao.py --sequencial
    sobreposição: 1
"""

import sys
from threading import Barrier, Thread
from time import perf_counter


def maior_sobreposicao(intervalos):
    """O maior número de intervalos abertos num mesmo instante.

    >>> maior_sobreposicao([(0, 2), (1, 3)])
    2
    >>> maior_sobreposicao([(0, 2), (2, 3)])
    1
    """
    return max(
        sum(inicio <= instante < fim for inicio, fim in intervalos)
        for instante, _ in intervalos
    )


def fazer_bolo(forno, caderno):
    inicio = perf_counter()
    forno.wait()  # o forno só liga quando enche
    caderno.append((inicio, perf_counter()))


def sequencial(caderno):
    for _ in range(2):
        fazer_bolo(Barrier(1), caderno)


def com_threads(caderno):
    forno = Barrier(2)
    ana = Thread(target=fazer_bolo, args=(forno, caderno))
    bia = Thread(target=fazer_bolo, args=(forno, caderno))
    ana.start()
    bia.start()
    ana.join()
    bia.join()


if __name__ == "__main__":
    caderno = []
    if "--sequencial" in sys.argv:
        sequencial(caderno)
    else:
        com_threads(caderno)
    print(f"sobreposição: {maior_sobreposicao(caderno)}")
