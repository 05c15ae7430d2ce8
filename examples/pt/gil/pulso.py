"""O pulso: um coração que só bate com a chave na mão.

    $ python pulso.py
    Enquanto dormia: ... batidas
    Enquanto ordenava: ... batidas
"""

from functools import partial
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


def batidas_durante(trabalho):
    conta = batidas.__len__
    # O map chama os três sem passar por código Python.
    chamadas = map(call, [conta, trabalho, conta])
    antes, _, depois = chamadas
    return depois - antes


if __name__ == "__main__":
    dormir = partial(sleep, 0.1)
    numeros = [random() for _ in range(300_000)]
    ordenar = partial(sorted, numeros)

    Thread(target=pulsar).start()
    dormindo = batidas_durante(dormir)
    ordenando = batidas_durante(ordenar)
    fim.set()
    print(f"Enquanto dormia: {dormindo} batidas")
    print(f"Enquanto ordenava: {ordenando} batidas")
