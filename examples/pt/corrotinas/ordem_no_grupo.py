"""Os resultados ficam nas tarefas do grupo.

    $ python ordem_no_grupo.py  # usa TaskGroup, sem gather
    cenoura: pronto
    chocolate: pronto
    ['bolo de chocolate', 'bolo de cenoura']
"""

import asyncio


async def assar(sabor, voltas):
    for _ in range(voltas):
        await asyncio.sleep(0)
    print(f"{sabor}: pronto")
    return f"bolo de {sabor}"


async def principal():
    async with asyncio.TaskGroup() as grupo:
        tarefas = [
            grupo.create_task(assar("chocolate", 2)),
            grupo.create_task(assar("cenoura", 1)),
        ]
    print([tarefa.result() for tarefa in tarefas])


if __name__ == "__main__":
    asyncio.run(principal())
