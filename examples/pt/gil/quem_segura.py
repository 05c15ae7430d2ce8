"""Quem segura a chave: batidas durante cinco funções em C.

    $ python quem_segura.py
    sorted: ... batidas
    sum: ... batidas
    pow: ... batidas
    re: ... batidas
    json: ... batidas
    Nenhuma, ou nenhum GIL: True
"""

import json
import re
import sys
from functools import partial
from operator import call
from threading import Event, Thread
from time import sleep

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
batidas = []
fim = Event()


def batida():
    batidas.append("tum")


def pulsar():
    while not fim.is_set():
        batida()
        sleep(0.002)


def batidas_durante(nome):
    conta = batidas.__len__
    chamadas = map(call, [conta, trabalhos[nome], conta])
    antes, _, depois = chamadas
    return depois - antes


if __name__ == "__main__":
    leitor = json.JSONDecoder().scan_once
    texto = json.dumps(list(range(500_000)))
    trabalhos = {
        "sorted": partial(sorted, range(500_000), key=hash),
        "sum": partial(sum, range(2_000_000)),
        "pow": partial(pow, 3, 600_000),
        "re": partial(re.compile("(a+)+b").match, "a" * 20),
        "json": partial(leitor, texto, 0),
    }
    total = 0
    Thread(target=pulsar).start()
    for nome in trabalhos:
        conta = batidas_durante(nome)
        print(f"{nome}: {conta} batidas")
        total += conta
    fim.set()
    silencio = total == 0
    print("Nenhuma, ou nenhum GIL:", silencio or not gil_ligado())
