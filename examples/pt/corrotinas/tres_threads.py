"""As três chamadas vão para uma thread.

    $ python tres_threads.py  # usa to_thread
    dormir: True
    ler_receita: ...
    somar: ...
"""

import asyncio
from pathlib import Path
from time import sleep


def dormir():
    sleep(0.01)


def ler_receita():
    Path(__file__).read_text("utf-8")


def somar():
    sum(range(100_000))


async def padeiro(caderno):
    for chamada in dormir, ler_receita, somar:
        antes = len(caderno)
        for _ in range(10):
            await asyncio.to_thread(chamada)
        bateu = "tique" in caderno[antes:]
        print(f"{chamada.__name__}: {bateu}")
    caderno.append("pronto")


async def relogio(caderno):
    while "pronto" not in caderno:
        caderno.append("tique")
        await asyncio.sleep(0.001)


async def principal():
    caderno = []
    await asyncio.gather(padeiro(caderno), relogio(caderno))


if __name__ == "__main__":
    asyncio.run(principal())
