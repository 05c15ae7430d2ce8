"""O mesmo bolo, por uma thread, um processo e uma tarefa.

    $ python comparacao.py
    thread -- roda em --> Thread-1 (assar)
    Thread-1 (assar) -- mora em --> MainProcess
    tarefa -- roda em --> MainThread
    MainThread -- mora em --> MainProcess
    processo -- roda em --> MainThread de Process-1
    MainThread de Process-1 -- mora em --> Process-1
    MainProcess: na prateleira, thread e tarefa
"""

import asyncio
from multiprocessing import Process, current_process
from threading import Thread, current_thread


def assar(nome, prateleira):
    prateleira.append(nome)
    onde, casa = current_thread().name, current_process().name
    if casa != "MainProcess":
        onde = f"{onde} de {casa}"
    print(f"{nome} -- roda em --> {onde}")
    print(f"{onde} -- mora em --> {casa}", flush=True)


async def como_tarefa(nome, prateleira):
    assar(nome, prateleira)


def principal():
    prateleira = []
    thread = Thread(target=assar, args=("thread", prateleira))
    thread.start()
    thread.join()
    asyncio.run(como_tarefa("tarefa", prateleira))
    processo = Process(target=assar, args=("processo", prateleira))
    processo.start()
    processo.join()
    casa = current_process().name
    print(f"{casa}: na prateleira,", " e ".join(prateleira))


if __name__ == "__main__":
    principal()
