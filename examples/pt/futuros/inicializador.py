"""Cada trabalhador se prepara uma vez; se não consegue, acabou o pool.

    $ python inicializador.py 180
    Forno aceso
    Bolo assado a 180 graus
    Bolo assado a 180 graus
    $ python inicializador.py 0
    ...
    ValueError: o forno não acende
    BrokenProcessPool
"""

import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def acender(graus):
    global temperatura
    if graus == 0:
        raise ValueError("o forno não acende")
    temperatura = graus
    print("Forno aceso", flush=True)


def assar(_):
    return f"Bolo assado a {temperatura} graus"


def principal(graus):
    with ProcessPoolExecutor(1, None, acender, (graus,)) as executor:
        try:
            for bolo in executor.map(assar, range(2)):
                print(bolo)
        except BrokenExecutor as erro:
            print(type(erro).__name__)


if __name__ == "__main__":
    principal(int(sys.argv[1]))
