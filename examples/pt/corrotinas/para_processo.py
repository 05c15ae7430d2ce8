"""A conta vai para outro processo, e o relógio anda.

    $ python para_processo.py
    somando tique ...pronto...
    total: 12499997500000, em outro processo: True
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from os import getpid


def somar(numero):
    return sum(range(numero))


async def padeiro(pool):
    laco = asyncio.get_running_loop()
    print("somando", end=" ")
    pid = await laco.run_in_executor(pool, getpid)
    total = await laco.run_in_executor(pool, somar, 5_000_000)
    print("pronto", end=" ")
    return total, pid


async def relogio():
    for _ in range(10):
        print("tique", end=" ")
        await asyncio.sleep(0.02)


async def principal(pool):
    resultados = await asyncio.gather(padeiro(pool), relogio())
    total, pid = resultados[0]
    print(f"\ntotal: {total}, em outro processo: {pid != getpid()}")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(principal(pool))
