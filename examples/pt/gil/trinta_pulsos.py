"""Trinta operações: quanto dura o maior silêncio em cada uma.

    $ python trinta_pulsos.py
    time.sleep        ...%
    ...
    gc.collect        ...%
    Operações: 30
"""

from itertools import pairwise
from operator import call
from threading import Event, Thread
from time import perf_counter, sleep

from sobre_bytes import SOBRE_BYTES
from sobre_objetos import SOBRE_OBJETOS

TRABALHOS = SOBRE_BYTES | SOBRE_OBJETOS
batidas = []
fim = Event()


def pulsar():
    while not fim.is_set():
        batidas.append(perf_counter())
        sleep(0.002)


def maior_silencio(nome):
    chamadas = [perf_counter, TRABALHOS[nome], perf_counter]
    antes, _, depois = map(call, chamadas)
    dentro = [b for b in batidas.copy() if antes < b < depois]
    momentos = pairwise([antes, *dentro, depois])
    silencio = max(outro - um for um, outro in momentos)
    return silencio / (depois - antes)


if __name__ == "__main__":
    Thread(target=pulsar).start()
    for nome in TRABALHOS:
        print(f"{nome:17} {maior_silencio(nome):4.0%}")
    fim.set()
    print("Operações:", len(TRABALHOS))
