"""Quem assa devolve, e quem pediu guarda.

    $ python volta_pelo_resultado.py  # usa submit
    thread: mesmo processo True
    processo: mesmo processo False
    tarefa: mesmo processo True
    na prateleira: ['thread', 'processo', 'tarefa']
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from os import getpid


def assar(nome, pid):
    print(f"{nome}: mesmo processo {getpid() == pid}", flush=True)
    return nome


async def como_tarefa(nome, pid):
    return assar(nome, pid)


def principal():
    pid, prateleira = getpid(), []
    for classe, nome in (
        (ThreadPoolExecutor, "thread"),
        (ProcessPoolExecutor, "processo"),
    ):
        with classe(1) as pool:
            futuro = pool.submit(assar, nome, pid)
            prateleira.append(futuro.result())
    prateleira.append(asyncio.run(como_tarefa("tarefa", pid)))
    print("na prateleira:", prateleira)


if __name__ == "__main__":
    principal()
