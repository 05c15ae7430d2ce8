"""Três tarefas numa fila, dois trabalhadores.

    $ python fila_de_tarefas.py
    resultados: [5, 7, 9]
    soma: 21
"""

from queue import Empty, SimpleQueue
from threading import Thread
from time import sleep

fila, resultados = SimpleQueue(), []


def somar(um, outro):
    sleep((um + outro) / 50)  # mais bolos, mais demora
    return um + outro


def trabalhar():
    while True:
        try:
            parte = fila.get_nowait()
        except Empty:
            return
        resultados.append(somar(*parte))


def principal():
    for parte in [5, 2], [4, 1], [3, 6]:
        fila.put(parte)
    ana = Thread(target=trabalhar, name="Ana")
    bia = Thread(target=trabalhar, name="Bia")
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print("resultados:", sorted(resultados))
    print("soma:", sum(resultados))


if __name__ == "__main__":
    principal()
