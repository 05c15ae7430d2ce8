"""O pulso: um coração que só bate com a chave na mão.

    $ python pulso.py
    sleep: ... batidas
    sorted: ... batidas
"""

from functools import partial
from operator import call
from random import random
from threading import Event, Thread
from time import sleep

batidas = []
fim = Event()
trabalhos = {
    "sleep": partial(sleep, 0.1),
    "sorted": partial(sorted, [random() for _ in range(600_000)]),
}


def batida():
    batidas.append("tum")


def pulsar():
    while not fim.is_set():
        batida()
        sleep(0.002)


def batidas_durante(nome):
    conta = batidas.__len__
    # O map chama os três sem passar por código Python.
    chamadas = map(call, [conta, trabalhos[nome], conta])
    antes, _, depois = chamadas
    return depois - antes


if __name__ == "__main__":
    Thread(target=pulsar).start()
    for nome in trabalhos:
        print(f"{nome}: {batidas_durante(nome)} batidas")
    fim.set()
