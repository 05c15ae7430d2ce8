"""O processo morre; a tarefa é cancelada.

    $ python termina_os_dois.py  # usa terminate, usa cancel, sem sleep
    processo: exitcode -15
    tarefa: cancelada True
"""

import asyncio
import threading
from multiprocessing import Process


def esperar_para_sempre():
    threading.Event().wait()


def terminar_processo():
    processo = Process(target=esperar_para_sempre)
    processo.start()
    processo.terminate()
    processo.join()
    print("processo: exitcode", processo.exitcode)


async def terminar_tarefa():
    tarefa = asyncio.create_task(asyncio.Event().wait())
    tarefa.cancel()
    await asyncio.wait([tarefa])
    print("tarefa: cancelada", tarefa.cancelled())


if __name__ == "__main__":
    terminar_processo()
    asyncio.run(terminar_tarefa())
