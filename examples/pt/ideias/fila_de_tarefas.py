"""Três tarefas numa fila, dois trabalhadores.

    $ python fila_de_tarefas.py
    resultados: [5, 7, 9]
    soma: 21
"""

from queue import Empty, SimpleQueue
from threading import Thread


def trabalhar(fila, resultados):
    while True:
        try:
            parte = fila.get_nowait()
        except Empty:
            return
        resultados.append(sum(parte))


def principal():
    fila, resultados = SimpleQueue(), []
    for parte in [5, 2], [4, 1], [3, 6]:
        fila.put(parte)
    args = (fila, resultados)
    threads = [Thread(target=trabalhar, args=args) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("resultados:", sorted(resultados))
    print("soma:", sum(resultados))


if __name__ == "__main__":
    principal()
