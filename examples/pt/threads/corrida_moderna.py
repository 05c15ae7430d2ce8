"""Quatrocentas mil somas de 1: com o GIL, nenhuma se perde.

    $ python corrida_moderna.py
    GIL: ...
    Perdidas: ...
    Sem GIL, ou nenhuma perdida: True
"""

import sys
from threading import Thread


class Contador:
    total = 0


def contar():
    for _ in range(100_000):
        Contador.total += 1


def principal():
    threads = [Thread(target=contar) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    com_gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    perdidos = 400_000 - Contador.total
    print("GIL:", com_gil)
    print("Perdidas:", perdidos)
    print("Sem GIL, ou nenhuma perdida:", not (com_gil and perdidos))


if __name__ == "__main__":
    principal()
