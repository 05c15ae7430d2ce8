"""Dois processos dobram, cada um a sua metade.

    $ python metades.py 3 1 4 1  # usa Array, sem Queue
    [6, 2, 8, 2]
    $ python metades.py 5 7 9  # usa Array, sem Queue
    [10, 14, 18]
"""

import sys
from multiprocessing import Array, Process


def dobrar(valores, inicio, fim):
    for i in range(inicio, fim):
        valores[i] *= 2


def principal():
    valores = Array("i", list(map(int, sys.argv[1:])))
    fim = len(valores)
    meio = fim // 2
    ana = Process(target=dobrar, args=(valores, 0, meio))
    bia = Process(target=dobrar, args=(valores, meio, fim))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(list(valores))


if __name__ == "__main__":
    principal()
