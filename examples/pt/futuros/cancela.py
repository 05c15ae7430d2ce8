"""Fechar o pool cancela o que não começou, e só.

    $ python cancela.py
    Cancelar o fubá? False
    Fubá: running True, cancelled False
    Coco: running False, cancelled True
    Cenoura: running False, cancelled True
    Fubá: bolo pronto
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

aceso, portao = Event(), Event()
SABORES = "Fubá", "Coco", "Cenoura"


def assar():
    aceso.set()
    portao.wait(60)
    return "bolo pronto"


def mostrar(sabor, futuro):
    print(
        f"{sabor}: running {futuro.running()},",
        f"cancelled {futuro.cancelled()}",
    )


def principal():
    executor = ThreadPoolExecutor(max_workers=1)
    futuros = {s: executor.submit(assar) for s in SABORES}
    aceso.wait(60)
    print("Cancelar o fubá?", futuros["Fubá"].cancel())
    executor.shutdown(wait=False, cancel_futures=True)
    for sabor, futuro in futuros.items():
        mostrar(sabor, futuro)
    portao.set()
    print("Fubá:", futuros["Fubá"].result())


if __name__ == "__main__":
    principal()
