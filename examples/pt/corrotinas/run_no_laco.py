"""Um laço de eventos não começa dentro de outro.

    $ python run_no_laco.py  # sai com 1
    Traceback (most recent call last):
    ...
    RuntimeError: asyncio.run() cannot be called from ...
    ...
"""

import asyncio


async def fazer_bolo(sabor):
    await asyncio.sleep(0.1)
    return f"bolo de {sabor}"


async def principal():
    bolo = asyncio.run(fazer_bolo("chocolate"))
    print(bolo)


if __name__ == "__main__":
    asyncio.run(principal())
