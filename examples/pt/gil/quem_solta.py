"""Quem solta a chave: cada trabalho se repete até o pulso bater.

    $ python quem_solta.py
    sleep: soltou a chave
    sha256: soltou a chave
    zlib: soltou a chave
    sqlite3: soltou a chave
"""

import sqlite3
import zlib
from functools import partial
from hashlib import sha256
from operator import call
from threading import Event, Thread
from time import sleep

batidas = []
fim = Event()


def batida():
    batidas.append("tum")


def pulsar():
    while not fim.is_set():
        batida()
        sleep(0.002)


def bate_durante(nome):
    conta = batidas.__len__
    chamadas = map(call, [conta, trabalhos[nome], conta])
    antes, _, depois = chamadas
    return depois > antes


massa = bytes(30_000_000)
banco = sqlite3.connect(":memory:")
consulta = """
    WITH RECURSIVE n(i) AS (
        SELECT 1 UNION ALL
        SELECT i + 1 FROM n WHERE i < 300000
    ) SELECT max(i) FROM n"""
trabalhos = {
    "sleep": partial(sleep, 0.05),
    "sha256": partial(sha256, massa),
    "zlib": partial(zlib.compress, massa),
    "sqlite3": partial(banco.execute, consulta),
}
if __name__ == "__main__":
    Thread(target=pulsar).start()
    for nome in trabalhos:
        while not bate_durante(nome):
            pass
        print(f"{nome}: soltou a chave")
    fim.set()
