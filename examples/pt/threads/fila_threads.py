"""Um padeiro põe na fila, um vendedor tira.

    $ python fila_threads.py
    Vendidos: ['chocolate', 'laranja', 'fubá']
"""

from queue import Queue
from threading import Thread


def padeiro(fila):
    for sabor in ("chocolate", "laranja", "fubá"):
        fila.put(sabor)
    fila.put(None)


def vendedor(fila, vendidos):
    while (sabor := fila.get()) is not None:
        vendidos.append(sabor)


def principal():
    fila, vendidos = Queue(), []
    trabalhadores = [
        Thread(target=padeiro, args=(fila,)),
        Thread(target=vendedor, args=(fila, vendidos)),
    ]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("Vendidos:", vendidos)


if __name__ == "__main__":
    principal()
