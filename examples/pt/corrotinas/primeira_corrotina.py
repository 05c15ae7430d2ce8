"""Chamar a corrotina não a faz rodar.

    $ python primeira_corrotina.py
    chamei: coroutine
    chocolate: no forno
    chocolate: pronto
    recebi: bolo de chocolate
"""

import asyncio


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.1)
    print(f"{sabor}: pronto")
    return f"bolo de {sabor}"


pedido = fazer_bolo("chocolate")
print("chamei:", type(pedido).__name__)
bolo = asyncio.run(pedido)
print("recebi:", bolo)
