"""Um padeiro põe na fila, um vendedor tira.

    $ python fila_threads.py
    Vendidos: ['chocolate', 'laranja', 'fubá']
"""

from queue import Queue
from threading import Thread
from time import sleep


def assar(sabor):
    sleep(0.1)
    return sabor


def vender(sabor, vendidos):
    sleep(0.05)
    vendidos.append(sabor)


def padeiro(fila):
    for sabor in ("chocolate", "laranja", "fubá"):
        fila.put(assar(sabor))
    fila.put(None)


def vendedor(fila, vendidos):
    while (sabor := fila.get()) is not None:
        vender(sabor, vendidos)


def principal():
    fila, vendidos = Queue(), []
    trabalhadores = [
        Thread(target=padeiro, name="Padeiro", args=(fila,)),
        Thread(target=vendedor, name="Vendedor", args=(fila, vendidos)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Vendidos:", vendidos)


if __name__ == "__main__":
    principal()
