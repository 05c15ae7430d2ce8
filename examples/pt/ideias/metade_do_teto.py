"""Quantos trabalhadores dão metade do teto.

    $ python metade_do_teto.py 0.75
    teto 4.0, metade com 3
    $ python metade_do_teto.py 0.96875
    teto 32.0, metade com 31
"""

import sys


def ganho(paralela, trabalhadores):
    fixa = 1 - paralela
    return 1 / (fixa + paralela / trabalhadores)


if __name__ == "__main__":
    paralela = float(sys.argv[1])
    teto = 1 / (1 - paralela)
    trabalhadores = 1
    while ganho(paralela, trabalhadores) < teto / 2:
        trabalhadores += 1
    print(f"teto {teto}, metade com {trabalhadores}")
