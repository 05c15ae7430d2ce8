"""Dois vendedores, e a fila sabe quando tudo foi vendido.

    $ python fila_contada.py
    Tudo vendido: ['chocolate', 'fubá', 'laranja', 'limão']
"""

from queue import Queue
from threading import Thread
from time import sleep

fila, vendidos = Queue(), []


def vender(sabor):
    sleep(0.1)
    vendidos.append(sabor)


def vendedor():
    while (sabor := fila.get()) is not None:
        vender(sabor)
        fila.task_done()


def principal():
    for nome in ("Ana", "Bia"):
        Thread(target=vendedor, name=nome).start()
    for sabor in ("chocolate", "laranja", "fubá", "limão"):
        fila.put(sabor)
    fila.join()
    print("Tudo vendido:", sorted(vendidos))
    for _ in range(2):
        fila.put(None)


if __name__ == "__main__":
    principal()
