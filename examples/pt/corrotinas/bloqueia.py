"""O padeiro dorme, e o relógio para junto.

    $ python bloqueia.py
    tique ...no forno pronto tique...
"""

import asyncio
from time import sleep


async def padeiro():
    await asyncio.sleep(0.05)
    print("no forno", end=" ")
    for _ in range(10):
        sleep(0.01)
    print("pronto", end=" ")


async def relogio():
    for _ in range(10):
        print("tique", end=" ")
        await asyncio.sleep(0.02)


async def principal():
    await asyncio.gather(relogio(), padeiro())
    print()


if __name__ == "__main__":
    asyncio.run(principal())
