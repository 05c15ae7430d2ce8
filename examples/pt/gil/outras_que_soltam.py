"""Mais duas funções que soltam a chave.

    $ python outras_que_soltam.py  # usa pbkdf2_hmac, usa crc32
    pbkdf2_hmac: soltou a chave
    crc32: soltou a chave
"""

from functools import partial
from hashlib import pbkdf2_hmac
from operator import call
from threading import Event, Thread
from time import sleep
from zlib import crc32

batidas = []
fim = Event()


def pulsar():
    while not fim.is_set():
        batidas.append("tum")
        sleep(0.001)


def bate_durante(trabalho):
    conta = batidas.__len__
    antes, _, depois = map(call, [conta, trabalho, conta])
    return depois > antes


trabalhos = {
    "pbkdf2_hmac": partial(
        pbkdf2_hmac, "sha256", b"senha", b"sal", 20_000
    ),
    "crc32": partial(crc32, bytes(20_000_000)),
}
if __name__ == "__main__":
    Thread(target=pulsar).start()
    for nome, trabalho in trabalhos.items():
        while not bate_durante(trabalho):
            pass
        print(f"{nome}: soltou a chave")
    fim.set()
