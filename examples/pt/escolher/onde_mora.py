"""Em que thread cada um roda, e em que processo ela mora.

    $ python onde_mora.py
    thread -- roda em --> Thread-1 (apresentar)
    Thread-1 (apresentar) -- mora em --> MainProcess
    tarefa -- roda em --> MainThread
    MainThread -- mora em --> MainProcess
    processo -- roda em --> MainThread de Process-1
    MainThread de Process-1 -- mora em --> Process-1
"""

import asyncio
from multiprocessing import Process, current_process
from threading import Thread, current_thread


def apresentar(nome):
    onde, casa = current_thread().name, current_process().name
    if casa != "MainProcess":
        onde = f"{onde} de {casa}"
    print(f"{nome} -- roda em --> {onde}")
    print(f"{onde} -- mora em --> {casa}", flush=True)


async def como_tarefa(nome):
    apresentar(nome)


def principal():
    thread = Thread(target=apresentar, args=("thread",))
    thread.start()
    thread.join()
    asyncio.run(como_tarefa("tarefa"))
    processo = Process(target=apresentar, args=("processo",))
    processo.start()
    processo.join()


if __name__ == "__main__":
    principal()
