"""Cem bolos, e um forno onde cabem cinco.

    $ python cem_bolos.py
    bolos: 100, no forno: até 5
"""

import asyncio

forno, contagens = [], []


async def assar():
    forno.append("bolo")
    contagens.append(len(forno))
    await asyncio.sleep(0.01)
    forno.pop()


async def entrar(vagas):
    async with vagas:
        await assar()


async def principal():
    vagas = asyncio.Semaphore(5)
    async with asyncio.TaskGroup() as grupo:
        for _ in range(100):
            grupo.create_task(entrar(vagas))
    total, pico = len(contagens), max(contagens)
    print(f"bolos: {total}, no forno: até {pico}")


if __name__ == "__main__":
    asyncio.run(principal())
