"""Ninguém guardou a tarefa, e ela sumiu no meio.

    $ python tarefa_perdida.py
    tarefas: 1
    Task was destroyed but it is pending!
    ...
    tarefas: 0
"""

import asyncio
import gc


async def dormir():
    await asyncio.get_running_loop().create_future()


def contar_tarefas():
    outras = asyncio.all_tasks() - {asyncio.current_task()}
    print("tarefas:", len(outras), flush=True)


async def principal():
    tarefa = asyncio.create_task(dormir())
    await asyncio.sleep(0)
    contar_tarefas()
    del tarefa
    gc.collect()
    contar_tarefas()


if __name__ == "__main__":
    asyncio.run(principal())
