"""Três tarefas, oito trabalhadores.

    $ python mais_trabalhadores.py
    tarefas de cada um: [0, 0, 0, 0, 0, 1, 1, 1]
"""

from queue import Empty, SimpleQueue
from threading import Barrier, Thread


def trabalhar(fila, encontro, feitas):
    tarefas = 0
    try:
        while fila.get_nowait():
            encontro.wait()  # as três ao mesmo tempo
            tarefas += 1
    except Empty:
        feitas.append(tarefas)


def principal():
    fila, encontro, feitas = SimpleQueue(), Barrier(3), []
    for sabor in "chocolate", "cenoura", "fubá":
        fila.put(sabor)
    args = (fila, encontro, feitas)
    threads = [Thread(target=trabalhar, args=args) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("tarefas de cada um:", sorted(feitas))


if __name__ == "__main__":
    principal()
