"""Todos num pool; o que se perdeu, um pool para cada um.

    $ python refaz_o_que_faltou.py 3 0 4  # usa BrokenExecutor
    3 pessoas: 4 fatias
    0 pessoas: derruba o pool
    4 pessoas: 3 fatias
    $ python refaz_o_que_faltou.py 0 12
    0 pessoas: derruba o pool
    12 pessoas: 1 fatias
"""

import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def fatiar(pessoas):
    if pessoas == 0:
        os._exit(1)
    return f"{12 // pessoas} fatias"


def pedir(pedidos):
    prontos = {}
    with ProcessPoolExecutor(2) as executor:
        try:
            for fatias in executor.map(fatiar, pedidos):
                prontos[pedidos[len(prontos)]] = fatias
        except BrokenExecutor:
            pass
    return prontos


if __name__ == "__main__":
    pedidos = [int(texto) for texto in sys.argv[1:]]
    prontos = pedir(pedidos)
    for pessoas in pedidos:
        if pessoas not in prontos:
            prontos |= pedir([pessoas])
        fim = prontos.get(pessoas, "derruba o pool")
        print(f"{pessoas} pessoas: {fim}")
