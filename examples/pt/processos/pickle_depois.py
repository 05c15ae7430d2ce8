"""Nem sempre sai o que entrou.

    $ python pickle_depois.py
    Vazia? True
    Saiu: ['chocolate', 'cenoura']
"""

from multiprocessing import Queue
from threading import Event

portao = Event()


class Lento:
    def __reduce__(self):
        portao.wait(60)
        return str, ("lento",)


def principal():
    fila = Queue()
    pedido = ["chocolate"]
    fila.put(Lento())
    fila.put(pedido)
    print("Vazia?", fila.empty())
    pedido.append("cenoura")
    portao.set()
    fila.get()
    print("Saiu:", fila.get())


if __name__ == "__main__":
    principal()
