"""Dois vendedores, e a fila sabe quando tudo foi vendido.

    $ python fila_contada.py
    Tudo vendido: ['chocolate', 'fubá', 'laranja', 'limão']
"""

from queue import Queue
from threading import Thread


def vendedor(fila, vendidos):
    while (sabor := fila.get()) is not None:
        vendidos.append(sabor)
        fila.task_done()


def principal():
    fila, vendidos = Queue(), []
    for _ in range(2):
        Thread(target=vendedor, args=(fila, vendidos)).start()
    for sabor in ("chocolate", "laranja", "fubá", "limão"):
        fila.put(sabor)
    fila.join()
    print("Tudo vendido:", sorted(vendidos))
    for _ in range(2):
        fila.put(None)


if __name__ == "__main__":
    principal()
