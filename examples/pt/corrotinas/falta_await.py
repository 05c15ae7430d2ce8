"""A palavra que faltava.

    $ python falta_await.py
    chocolate: no forno
    chocolate: pronto
    fim
"""

import asyncio


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.1)
    print(f"{sabor}: pronto")


async def principal():
    await fazer_bolo("chocolate")
    print("fim")


if __name__ == "__main__":
    asyncio.run(principal())
