"""O fubá fica pronto antes; em que ordem map entrega?

    $ python na_ordem.py
    Ficaram prontos: ['fubá', 'cenoura']
    map entregou: ['cenoura', 'fubá']
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

portao = Event()
prontos = []


def fazer_bolo(sabor):
    if sabor == "cenoura":
        portao.wait(60)
    prontos.append(sabor)
    portao.set()
    return sabor


def principal():
    with ThreadPoolExecutor(2) as executor:
        bolos = executor.map(fazer_bolo, ["cenoura", "fubá"])
    print("Ficaram prontos:", prontos)
    print("map entregou:", list(bolos))


if __name__ == "__main__":
    principal()
