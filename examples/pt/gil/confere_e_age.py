"""Conferir e depois agir: uma encomenda se perde.

    $ python confere_e_age.py
    Encomendas: 1
"""

from threading import Barrier, Thread

pedidos = {}
encontro = Barrier(2)


def encomendar(cliente):
    lista = pedidos.get("bolo")
    if lista is None:
        lista = []
        encontro.wait()
        pedidos["bolo"] = lista
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
