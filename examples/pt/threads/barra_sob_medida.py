"""Uma barra do tamanho que você pedir.

    $ python barra_sob_medida.py 5  # usa Thread
    [#####]
    $ python barra_sob_medida.py 12
    [############]
"""

import sys
from threading import Thread
from time import sleep


def barra(tamanho):
    print("[", end="", flush=True)
    for _ in range(tamanho):
        sleep(0.05)
        print("#", end="", flush=True)
    print("]", flush=True)


def principal():
    tamanho = int(sys.argv[1])
    trabalhador = Thread(target=barra, args=(tamanho,))
    trabalhador.start()
    trabalhador.join()


if __name__ == "__main__":
    principal()
