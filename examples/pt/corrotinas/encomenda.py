"""Uma tarefa para cada sabor pedido.

    $ python encomenda.py chocolate cenoura  # usa gather
    chocolate: no forno
    cenoura: no forno
    um bolo pronto
    um bolo pronto
    bolo de chocolate, bolo de cenoura
    $ python encomenda.py laranja  # usa gather
    laranja: no forno
    um bolo pronto
    bolo de laranja
"""

import asyncio
import sys


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.1)
    print("um bolo pronto")
    return f"bolo de {sabor}"


async def principal(sabores):
    trabalhos = [fazer_bolo(sabor) for sabor in sabores]
    bolos = await asyncio.gather(*trabalhos)
    print(", ".join(bolos))


if __name__ == "__main__":
    asyncio.run(principal(sys.argv[1:]))
