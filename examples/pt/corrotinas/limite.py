"""Dez bolos, e um forno onde cabem três.

    $ python limite.py
    bolos: 10, no forno: até 3
"""

import asyncio


async def assar(vagas, forno, contagens):
    async with vagas:
        forno.append("bolo")
        contagens.append(len(forno))
        await asyncio.sleep(0.01)
        forno.pop()


async def principal():
    vagas, forno, contagens = asyncio.Semaphore(3), [], []
    async with asyncio.TaskGroup() as grupo:
        for _ in range(10):
            grupo.create_task(assar(vagas, forno, contagens))
    total, pico = len(contagens), max(contagens)
    print(f"bolos: {total}, no forno: até {pico}")


if __name__ == "__main__":
    asyncio.run(principal())
