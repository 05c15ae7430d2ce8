"""Um laço cortês: ele mesmo entrega a chave.

    $ python com_cortesia.py  # usa setswitchinterval, usa sleep
    3 batidas, sem esperar 60 s
"""

import sys
from threading import Event, Thread
from time import sleep

batidas, fim = [], Event()


def pulsar():
    while not fim.is_set():
        batidas.append("tum")
        sleep(0.001)


def contar_ate():
    for _ in range(100_000):
        pass


if __name__ == "__main__":
    sys.setswitchinterval(60)
    Thread(target=pulsar).start()
    antes = len(batidas)
    while len(batidas) < antes + 3:
        contar_ate()
        sleep(0.001)
    fim.set()
    print("3 batidas, sem esperar 60 s")
