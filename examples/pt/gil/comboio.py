"""O comboio: quem só quer bater espera por quem só conta.

    $ python comboio.py
    60 s: ... batidas
    0.005 s: ... batidas
    0.0005 s: ... batidas
    Nenhuma em 60 s, ou nenhum GIL: True
"""

import sys
from threading import Event, Thread
from time import sleep

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)


def batida(batidas):
    batidas.append("tum")


def pulsar(batidas, fim):
    while not fim.is_set():
        batida(batidas)
        sleep(0.001)


def batidas_no_laco(intervalo):
    sys.setswitchinterval(intervalo)
    batidas, fim = [], Event()
    Thread(target=pulsar, args=(batidas, fim)).start()
    antes = len(batidas)
    for _ in range(5_000_000):
        pass
    conta = len(batidas) - antes
    fim.set()
    print(f"{intervalo} s: {conta} batidas")
    return conta


if __name__ == "__main__":
    longo = batidas_no_laco(60)
    batidas_no_laco(0.005)
    batidas_no_laco(0.0005)
    nada = longo == 0
    print("Nenhuma em 60 s, ou nenhum GIL:", nada or not gil_ligado())
