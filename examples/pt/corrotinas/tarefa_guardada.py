"""A tarefa fica num conjunto até terminar.

    $ python tarefa_guardada.py
    tarefas: 1
    tarefas: 1
"""

import asyncio
import gc

guardadas = set()


async def dormir():
    await asyncio.get_running_loop().create_future()


def contar_tarefas():
    outras = asyncio.all_tasks() - {asyncio.current_task()}
    print("tarefas:", len(outras), flush=True)


async def principal():
    tarefa = asyncio.create_task(dormir())
    guardadas.add(tarefa)
    tarefa.add_done_callback(guardadas.discard)
    await asyncio.sleep(0)
    contar_tarefas()
    del tarefa
    gc.collect()
    contar_tarefas()


if __name__ == "__main__":
    asyncio.run(principal())
