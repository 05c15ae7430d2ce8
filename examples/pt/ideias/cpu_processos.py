"""O cálculo em outros processos.

    $ python cpu_processos.py
    soma: 21333325333334000000
    aqui só se juntaram as partes: True
"""

from concurrent.futures import ProcessPoolExecutor
from os import getpid


def somar_quadrados(fatia):
    return getpid(), sum(n * n for n in fatia)


def principal():
    fatias = [range(i, 4_000_000, 4) for i in range(4)]
    with ProcessPoolExecutor(2) as cozinha:
        partes = list(cozinha.map(somar_quadrados, fatias))
    pids, somas = zip(*partes, strict=True)
    print("soma:", sum(somas))
    print("aqui só se juntaram as partes:", getpid() not in pids)


if __name__ == "__main__":
    principal()
