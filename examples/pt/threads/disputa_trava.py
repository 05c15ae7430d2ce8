"""A mesma conta, com cinco vezes menos disputa pela trava.

    $ python disputa_trava.py
    Um a um: 20 bolos, 20 vezes na trava
    Em lotes: 20 bolos, 4 vezes na trava
"""

from threading import Lock, Thread
from time import sleep

trava = Lock()
total = entradas = 0


def anotar(bolos):
    global total, entradas
    sleep(0.01)  # escrever no caderno demora
    total += bolos
    entradas += 1


def por_item():
    for _ in range(5):
        with trava:
            anotar(1)


def por_lote():
    lote = 0
    for _ in range(5):
        lote += 1
    with trava:
        anotar(lote)


def medir(frase, trabalho):
    global total, entradas
    total = entradas = 0
    threads = [Thread(target=trabalho) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{frase}: {total} bolos, {entradas} vezes na trava")


if __name__ == "__main__":
    medir("Um a um", por_item)
    medir("Em lotes", por_lote)
