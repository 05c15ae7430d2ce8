"""Falta uma palavra, e o bolo não é feito.

    $ python sem_await.py
    ...RuntimeWarning: coroutine 'fazer_bolo' was never awaited...
    fim
"""

import asyncio


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.1)
    print(f"{sabor}: pronto")


async def principal():
    fazer_bolo("chocolate")
    print("fim")


if __name__ == "__main__":
    asyncio.run(principal())
