"""Com um lugar só na fila, a thread espera pelo laço.

    $ python ponte_estreita.py  # usa run_coroutine_threadsafe
    vendido: chocolate
    vendido: cenoura
    vendido: laranja
"""

import asyncio
from threading import Thread


def padeiro(laco, vitrine):
    for sabor in ("chocolate", "cenoura", "laranja", None):
        futuro = asyncio.run_coroutine_threadsafe(
            vitrine.put(sabor), laco
        )
        futuro.result()


async def principal():
    laco, vitrine = asyncio.get_running_loop(), asyncio.Queue(1)
    Thread(target=padeiro, args=(laco, vitrine)).start()
    while (sabor := await vitrine.get()) is not None:
        print("vendido:", sabor)


if __name__ == "__main__":
    asyncio.run(principal())
