"""O padeiro dorme, e o relógio para junto.

    $ python bloqueia.py
    no forno, pronto
"""

import asyncio
from time import sleep


async def padeiro(caderno):
    caderno.append("no forno")
    sleep(0.1)
    caderno.append("pronto")


async def relogio(caderno):
    while "pronto" not in caderno:
        caderno.append("tique")
        await asyncio.sleep(0.01)


async def principal():
    caderno = []
    await asyncio.gather(padeiro(caderno), relogio(caderno))
    print(*dict.fromkeys(caderno), sep=", ")


if __name__ == "__main__":
    asyncio.run(principal())
