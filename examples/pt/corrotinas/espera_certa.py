"""O sleep do asyncio cede a vez.

    $ python espera_certa.py  # sem time, sem to_thread
    no forno, tique, pronto
"""

import asyncio


async def padeiro(caderno):
    caderno.append("no forno")
    await asyncio.sleep(0.1)
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
