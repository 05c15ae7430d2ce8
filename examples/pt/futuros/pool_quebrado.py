"""Um trabalhador morre, e leva o pool inteiro.

    $ python pool_quebrado.py
    fubá: bolo pronto
    cenoura: BrokenProcessPool
    coco: BrokenProcessPool
    Mais um pedido: BrokenProcessPool
"""

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import Event
from time import sleep

SABORES = "fubá", "cenoura", "coco"


def guardar(evento):
    global portao
    portao = evento


def assar(sabor):
    sleep(0.2)
    if sabor == "cenoura":
        portao.wait(60)
        os._exit(1)
    return "bolo pronto"


def mostrar(sabor, futuro):
    erro = futuro.exception()
    fim = type(erro).__name__ if erro else futuro.result()
    print(f"{sabor}: {fim}")


def principal():
    evento = Event()
    with ProcessPoolExecutor(1, None, guardar, (evento,)) as executor:
        futuros = {s: executor.submit(assar, s) for s in SABORES}
        futuros["fubá"].result()
        evento.set()
        for sabor, futuro in futuros.items():
            mostrar(sabor, futuro)
        try:
            executor.submit(assar, "laranja")
        except BrokenExecutor as erro:
            print(f"Mais um pedido: {type(erro).__name__}")


if __name__ == "__main__":
    principal()
