"""Três bolos, cada um no seu tempo; em que ordem map entrega?

    $ python na_ordem.py
    Chegou: chocolate
    Chegou: cenoura
    Chegou: fubá
"""

from concurrent.futures import ThreadPoolExecutor
from time import sleep

minutos = {"chocolate": 3, "cenoura": 1, "fubá": 2}


def fazer_bolo(sabor):
    sleep(minutos[sabor] / 10)
    return sabor


def principal():
    with ThreadPoolExecutor(3) as executor:
        for sabor in executor.map(fazer_bolo, minutos):
            print(f"Chegou: {sabor}")


if __name__ == "__main__":
    principal()
