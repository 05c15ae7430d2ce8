"""Quantas funções são chamadas para dobrar mil números.

    $ python conta_os_custos.py
    no laço, por tarefa: 1
    no pool, por tarefa: ...
    no pool, mais que o quíntuplo: True
"""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor


def dobrar(numero):
    return 2 * numero


def um_a_um():
    for numero in range(1000):
        dobrar(numero)


def num_pool():
    with ThreadPoolExecutor(2) as cozinha:
        for numero in range(1000):
            cozinha.submit(dobrar, numero)


def contar_chamadas(trabalho):
    eventos = []

    def anotar(_, evento, __):
        eventos.append(evento)

    threading.setprofile(anotar)
    sys.setprofile(anotar)
    trabalho()
    sys.setprofile(None)
    threading.setprofile(None)
    return eventos.count("call")


if __name__ == "__main__":
    laco = contar_chamadas(um_a_um)
    pool = contar_chamadas(num_pool)
    print("no laço, por tarefa:", laco // 1000)
    print("no pool, por tarefa:", pool // 1000)
    print("no pool, mais que o quíntuplo:", pool > 5 * laco)
