"""O mesmo bolo, por uma thread, um processo e uma tarefa.

    $ python comparacao.py
    thread: mesmo processo True, thread principal False
    processo: mesmo processo False, thread principal True
    tarefa: mesmo processo True, thread principal True
    na prateleira: ['thread', 'tarefa']
"""

import asyncio
from multiprocessing import Process
from os import getpid
from threading import Thread, current_thread, main_thread


def assar(nome, pid, prateleira):
    prateleira.append(nome)
    mesmo = getpid() == pid
    na_principal = current_thread() is main_thread()
    texto = f"mesmo processo {mesmo}, thread principal {na_principal}"
    print(f"{nome}: {texto}", flush=True)


async def como_tarefa(nome, pid, prateleira):
    assar(nome, pid, prateleira)


def principal():
    pid, prateleira = getpid(), []
    for classe, nome in (Thread, "thread"), (Process, "processo"):
        args = (nome, pid, prateleira)
        trabalhador = classe(target=assar, args=args)
        trabalhador.start()
        trabalhador.join()
    asyncio.run(como_tarefa("tarefa", pid, prateleira))
    print("na prateleira:", prateleira)


if __name__ == "__main__":
    principal()
