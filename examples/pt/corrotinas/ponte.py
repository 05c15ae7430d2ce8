"""Uma thread entrega bolos ao laço, pela porta certa.

    $ python ponte.py
    vendido: chocolate
    vendido: cenoura
"""

import asyncio
from threading import Thread


def padeiro(laco, vitrine):
    for sabor in ("chocolate", "cenoura", None):
        laco.call_soon_threadsafe(vitrine.put_nowait, sabor)


async def principal():
    laco, vitrine = asyncio.get_running_loop(), asyncio.Queue()
    Thread(target=padeiro, args=(laco, vitrine)).start()
    while (sabor := await vitrine.get()) is not None:
        print("vendido:", sabor)


if __name__ == "__main__":
    asyncio.run(principal())
