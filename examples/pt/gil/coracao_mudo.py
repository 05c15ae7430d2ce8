"""Durante uma soma, o coração fica mudo, se há chave.

    $ python coracao_mudo.py  # usa sum, usa call, usa Thread
    Mudo, ou sem GIL: True
"""

import sys
from functools import partial
from operator import call
from threading import Event, Thread
from time import sleep

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
batidas = []
fim = Event()


def pulsar():
    while not fim.is_set():
        batidas.append("tum")
        sleep(0.001)


if __name__ == "__main__":
    Thread(target=pulsar).start()
    conta = batidas.__len__
    somar = partial(sum, range(3_000_000))
    antes, _, depois = map(call, [conta, somar, conta])
    fim.set()
    mudo = antes == depois
    print("Mudo, ou sem GIL:", mudo or not gil_ligado())
