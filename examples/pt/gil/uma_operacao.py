"""Conferir e agir numa operação só.

    $ python uma_operacao.py
    Encomendas: 2
"""

from threading import Barrier, Thread

pedidos = {}
encontro = Barrier(2)


def encomendar(cliente):
    encontro.wait()
    lista = pedidos.setdefault("bolo", [])
    lista.append(cliente)


clientes = [
    Thread(target=encomendar, args=(nome,))
    for nome in ("Caio", "Davi")
]
for cliente in clientes:
    cliente.start()
for cliente in clientes:
    cliente.join()
print("Encomendas:", len(pedidos["bolo"]))
