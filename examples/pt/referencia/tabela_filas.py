"""Que métodos nem todas as filas têm.

    $ python tabela_filas.py
    cancel_join_thread: mp.Queue, mp.JoinableQueue
    close: mp.Queue, mp.JoinableQueue
    join: queue.Queue, mp.JoinableQueue
    join_thread: mp.Queue, mp.JoinableQueue
    ...task_done: queue.Queue, mp.JoinableQueue
"""

import multiprocessing as mp
import queue


def publicos(classe):
    return {m for m in dir(classe) if not m.startswith("_")}


def principal():
    filas = {
        "queue.Queue": queue.Queue(),
        "mp.Queue": mp.Queue(),
        "mp.JoinableQueue": mp.JoinableQueue(),
    }
    tipos = map(type, filas.values())
    metodos = set().union(*map(publicos, tipos))
    for metodo in sorted(metodos):
        donas = [n for n in filas if hasattr(filas[n], metodo)]
        if len(donas) < len(filas):
            print(f"{metodo}: {', '.join(donas)}")


if __name__ == "__main__":
    principal()
