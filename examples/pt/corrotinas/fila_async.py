"""Seis bolos, com e sem lugar marcado na vitrine.

    $ python fila_async.py
    maxsize=0: até 6 bolos na vitrine
    maxsize=2: até 2 bolos na vitrine
"""

import asyncio


async def padeiro(vitrine):
    pico = 0
    for numero in range(6):
        await vitrine.put(f"bolo {numero}")
        pico = max(pico, vitrine.qsize())
    await vitrine.put(None)
    return pico


async def vender(bolo):
    await asyncio.sleep(0.03)
    return bolo


async def vendedor(vitrine):
    while (bolo := await vitrine.get()) is not None:
        await vender(bolo)


async def principal():
    for limite in 0, 2:
        vitrine = asyncio.Queue(maxsize=limite)
        pico, _ = await asyncio.gather(
            padeiro(vitrine), vendedor(vitrine)
        )
        print(f"maxsize={limite}: até {pico} bolos na vitrine")


if __name__ == "__main__":
    asyncio.run(principal())
