"""O pedido sai como era na hora do put().

    $ python fotografia.py  # usa append, usa empty
    Vazia? True
    Saiu: ['chocolate']
    O pedido agora: ['chocolate', 'cenoura']
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
    fila.put(list(pedido))
    print("Vazia?", fila.empty())
    pedido.append("cenoura")
    portao.set()
    fila.get()
    print("Saiu:", fila.get())
    print("O pedido agora:", pedido)


if __name__ == "__main__":
    principal()
