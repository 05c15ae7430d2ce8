"""A mesma ordem, mas em partes: o pulso bate entre elas.

    $ python juntar_partes.py  # usa merge, usa sorted, usa call
    Mesma ordem: True
    O pulso bateu no meio
"""

from functools import partial
from heapq import merge
from operator import call
from random import random
from threading import Event, Thread
from time import sleep

batidas = []
fim = Event()


def pulsar():
    while not fim.is_set():
        batidas.append("tum")
        sleep(0.001)


def em_partes(numeros):
    partes = [sorted(numeros[i::20]) for i in range(20)]
    return list(merge(*partes))


def bate_durante(trabalho):
    conta = batidas.__len__
    antes, _, depois = map(call, [conta, trabalho, conta])
    return depois > antes


if __name__ == "__main__":
    numeros = [random() for _ in range(50_000)]
    print("Mesma ordem:", em_partes(numeros) == sorted(numeros))
    Thread(target=pulsar).start()
    while not bate_durante(partial(em_partes, numeros)):
        pass
    fim.set()
    print("O pulso bateu no meio")
