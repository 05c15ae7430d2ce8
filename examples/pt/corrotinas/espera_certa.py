"""O sleep do asyncio cede a vez.

    $ python espera_certa.py  # sem time, sem to_thread
    tique ...no forno tique ...pronto...
"""

import asyncio


async def padeiro():
    await asyncio.sleep(0.05)
    print("no forno", end=" ")
    for _ in range(10):
        await asyncio.sleep(0.01)
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
