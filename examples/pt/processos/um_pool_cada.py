"""Uma tarefa derruba o seu pool, e as outras continuam.

    $ python um_pool_cada.py 3 0 4  # usa BrokenExecutor, sem Pool
    3 pessoas: 4 fatias
    0 pessoas: o trabalhador morreu
    4 pessoas: 3 fatias
    $ python um_pool_cada.py 0 12
    0 pessoas: o trabalhador morreu
    12 pessoas: 1 fatias
"""

import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def fatiar(pessoas):
    if pessoas == 0:
        os._exit(1)
    return 12 // pessoas


def pedir(pessoas):
    with ProcessPoolExecutor(1) as executor:
        futuro = executor.submit(fatiar, pessoas)
        try:
            return f"{futuro.result()} fatias"
        except BrokenExecutor:
            return "o trabalhador morreu"


if __name__ == "__main__":
    for texto in sys.argv[1:]:
        print(f"{texto} pessoas: {pedir(int(texto))}")
