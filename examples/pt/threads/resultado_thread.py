"""Cada thread devolve, pela fila, o seu resultado ou o seu erro.

    $ python resultado_thread.py
    0: division by zero
    3: 4.0
    4: 3.0
"""

from queue import Queue
from threading import Thread


def repartir(pessoas, fila):
    try:
        fila.put((pessoas, 12 / pessoas))
    except ZeroDivisionError as erro:
        fila.put((pessoas, erro))


def principal():
    fila = Queue()
    for pessoas in (3, 0, 4):
        Thread(target=repartir, args=(pessoas, fila)).start()
    respostas = dict(fila.get() for _ in range(3))
    for pessoas in sorted(respostas):
        print(f"{pessoas}: {respostas[pessoas]}")


if __name__ == "__main__":
    principal()
