"""Os 100 sprites, com cinco threads.

    $ python com_threads.py
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 5 por vez: True
"""

from collections import deque
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

from baixar_cem import baixar_cem


def trabalhar(baixar, faltam, prontos):
    try:
        with suppress(IndexError):
            while True:
                prontos.put(baixar(faltam.popleft()))
    finally:
        prontos.put(None)


def receber(threads, prontos, avisar):
    for thread in threads:
        thread.start()
    for _ in threads:
        for falhas in iter(prontos.get, None):
            avisar(falhas)


def com_threads(baixar, numeros, avisar):
    faltam, prontos = deque(numeros), SimpleQueue()
    tudo = (baixar, faltam, prontos)
    threads = [Thread(target=trabalhar, args=tudo) for _ in range(5)]
    try:
        receber(threads, prontos, avisar)
    finally:
        faltam.clear()
        for thread in threads:
            thread.join()


if __name__ == "__main__":
    baixar_cem(com_threads)
