"""Cada await espera o bolo inteiro.

    $ python um_a_um.py
    chocolate: no forno
    um bolo pronto
    cenoura: no forno
    um bolo pronto
"""

import asyncio


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.2)
    print("um bolo pronto")


async def principal():
    await fazer_bolo("chocolate")
    await fazer_bolo("cenoura")


if __name__ == "__main__":
    asyncio.run(principal())
