"""Na vitrine cabem dois bolos, e o padeiro já tem cinco.

    $ python padeiro_apressado.py
    Vendidos: 5
"""

from queue import Queue
from threading import Thread
from time import sleep

vitrine = Queue(maxsize=2)
vendidos = []


def oferecer(sabor):
    vitrine.put(sabor)  # espera, se está cheia


def vender(sabor):
    sleep(0.05)
    vendidos.append(sabor)


def vendedor():
    for _ in range(5):
        vender(vitrine.get())


def principal():
    venda = Thread(target=vendedor, name="Vendedor")
    venda.start()
    for sabor in ("chocolate", "laranja", "fubá", "limão", "coco"):
        oferecer(sabor)
    venda.join()
    print("Vendidos:", len(vendidos))


if __name__ == "__main__":
    principal()
