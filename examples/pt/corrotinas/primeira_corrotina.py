"""Chamar a corrotina não a faz rodar.

    $ python primeira_corrotina.py
    chamei: coroutine
    chocolate: no forno
    chocolate: pronto
    recebi: bolo de chocolate
"""

import asyncio
from time import sleep


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.2)
    print(f"{sabor}: pronto")
    return f"bolo de {sabor}"


pedido = fazer_bolo("chocolate")
print(f"chamei: {type(pedido).__name__}")
sleep(0.1)  # e nada acontece
bolo = asyncio.run(pedido)
print(f"recebi: {bolo}")
