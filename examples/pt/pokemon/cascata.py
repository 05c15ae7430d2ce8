"""Vinte sprites que são só espera, e um deles demora mais.

    $ python cascata.py sincrono
    Sprites: 20
    $ python cascata.py com_threads
    Sprites: 20
"""

import sys
from importlib import import_module
from time import sleep


def baixar(numero):
    sleep(0.15 if numero == 7 else 0.03)
    return 0


def cascata(versao):
    motor = getattr(import_module(versao), versao)
    prontos = []
    motor(baixar, range(1, 21), prontos.append)
    print(f"Sprites: {len(prontos)}")


if __name__ == "__main__":
    cascata(sys.argv[1])
