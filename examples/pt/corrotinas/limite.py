"""Seis bolos, e um forno onde cabem dois.

    $ python limite.py
    bolos: 6, no forno: até 2
"""

import asyncio

forno, contagens = [], []


async def assar():
    forno.append("bolo")
    contagens.append(len(forno))
    await asyncio.sleep(0.1)
    forno.pop()


async def entrar(vagas):
    async with vagas:
        await assar()


async def principal():
    vagas = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as grupo:
        for _ in range(6):
            grupo.create_task(entrar(vagas))
    total, pico = len(contagens), max(contagens)
    print(f"bolos: {total}, no forno: até {pico}")


if __name__ == "__main__":
    asyncio.run(principal())
