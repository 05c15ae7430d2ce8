"""Que filas têm task_done(), join() e shutdown().

    $ python quem_tem_join.py
    queue.Queue: ['task_done', 'join'...]
    multiprocessing.Queue: []
    multiprocessing.JoinableQueue: ['task_done', 'join']
"""

import multiprocessing
import queue


def mostrar(titulo, coisa):
    nomes = ("task_done", "join", "shutdown")
    print(titulo, [nome for nome in nomes if hasattr(coisa, nome)])


def principal():
    mostrar("queue.Queue:", queue.Queue())
    mostrar("multiprocessing.Queue:", multiprocessing.Queue())
    mostrar(
        "multiprocessing.JoinableQueue:",
        multiprocessing.JoinableQueue(),
    )


if __name__ == "__main__":
    principal()
