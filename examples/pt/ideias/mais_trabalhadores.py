"""Três tarefas, oito trabalhadores.

    $ python mais_trabalhadores.py
    tarefas de cada um: [0, 0, 0, 0, 0, 1, 1, 1]
"""

from queue import Empty, SimpleQueue
from threading import Barrier, Thread
from time import sleep

encontro = Barrier(3)


def assar(sabor):
    encontro.wait()  # as três ao mesmo tempo
    sleep(0.1)
    return sabor


def trabalhar(fila, feitas):
    tarefas = []
    try:
        while True:
            tarefas.append(assar(fila.get_nowait()))
    except Empty:
        feitas.append(len(tarefas))


def principal():
    fila, feitas = SimpleQueue(), []
    for sabor in "chocolate", "cenoura", "fubá":
        fila.put(sabor)
    args = (fila, feitas)
    threads = [Thread(target=trabalhar, args=args) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("tarefas de cada um:", sorted(feitas))


if __name__ == "__main__":
    principal()
