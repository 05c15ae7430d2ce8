"""Quem espera é a principal: um trabalhador basta.

    $ python um_trabalhador.py 3  # usa submit, sem map
    Um trabalhador, camadas: [1, 2, 3]
    $ python um_trabalhador.py 5
    Um trabalhador, camadas: [1, 2, 3, 4, 5]
"""

import sys
from concurrent.futures import ThreadPoolExecutor


def assar(embaixo, camadas):
    return [*embaixo, camadas]


def principal(total):
    bolo = []
    with ThreadPoolExecutor(max_workers=1) as executor:
        for camadas in range(1, total + 1):
            bolo = executor.submit(assar, bolo, camadas).result()
    print("Um trabalhador, camadas:", bolo)


if __name__ == "__main__":
    principal(int(sys.argv[1]))
