"""Dois bolos, uma padeira com despertador.

    $ python com_asyncio.py  # em qualquer ordem
    chocolate: no forno
    cenoura: no forno
    chocolate: pronto
    cenoura: pronto
    total: ... s
"""

import asyncio
from time import perf_counter


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.1)
    print(f"{sabor}: pronto")


async def principal():
    await asyncio.gather(
        fazer_bolo("chocolate"),
        fazer_bolo("cenoura"),
    )


inicio = perf_counter()
asyncio.run(principal())
print(f"total: {perf_counter() - inicio:.2f} s")
