"""Os 100 sprites, com asyncio e um semáforo.

    $ python com_asyncio.py
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 5 por vez: True
"""

import asyncio

from baixar_cem import baixar_cem


async def baixar_um(vagas, baixar, numero, avisar):
    async with vagas:
        avisar(await asyncio.to_thread(baixar, numero))


async def baixar_todos(baixar, numeros, avisar):
    vagas = asyncio.Semaphore(5)
    async with asyncio.TaskGroup() as grupo:
        for n in numeros:
            sprite = baixar_um(vagas, baixar, n, avisar)
            grupo.create_task(sprite)


def com_asyncio(baixar, numeros, avisar):
    asyncio.run(baixar_todos(baixar, numeros, avisar))


if __name__ == "__main__":
    baixar_cem(com_asyncio)
