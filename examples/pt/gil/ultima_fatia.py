"""A última fatia da vitrine, numa operação só.

    $ python ultima_fatia.py  # usa Barrier, usa pop, sem Lock
    Vitrine: {}
    Fatias: ['bolo']
    Ficaram sem: 1
"""

from threading import Barrier, Thread

vitrine = {"fatia": "bolo"}
encontro = Barrier(2)
levaram = []


def levar():
    encontro.wait()
    levaram.append(vitrine.pop("fatia", None))


clientes = [Thread(target=levar) for _ in range(2)]
for cliente in clientes:
    cliente.start()
for cliente in clientes:
    cliente.join()
print("Vitrine:", vitrine)
print("Fatias:", [f for f in levaram if f])
print("Ficaram sem:", levaram.count(None))
