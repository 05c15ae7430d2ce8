"""A conta vai para outro processo, e o relógio anda.

    $ python para_processo.py
    somando, tique, pronto
    total: 4999950000
    em outro processo: True
"""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from os import getpid


def somar(numero):
    return sum(range(numero)), getpid()


async def padeiro(caderno, pool):
    laco = asyncio.get_running_loop()
    caderno.append("somando")
    conta = await laco.run_in_executor(pool, somar, 100_000)
    caderno.append("pronto")
    return conta


async def relogio(caderno):
    while "pronto" not in caderno:
        caderno.append("tique")
        await asyncio.sleep(0.01)


async def principal(pool):
    caderno = []
    conta, _ = await asyncio.gather(
        padeiro(caderno, pool), relogio(caderno)
    )
    print(*dict.fromkeys(caderno), sep=", ")
    print("total:", conta[0])
    print("em outro processo:", conta[1] != getpid())


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(principal(pool))
