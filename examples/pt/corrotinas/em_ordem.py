"""gather responde na ordem da pergunta.

    $ python em_ordem.py
    cenoura: pronto
    chocolate: pronto
    ['bolo de chocolate', 'bolo de cenoura']
"""

import asyncio


async def assar(sabor, voltas):
    for _ in range(voltas):
        await asyncio.sleep(0)
    print(f"{sabor}: pronto")
    return f"bolo de {sabor}"


async def principal():
    bolos = await asyncio.gather(
        assar("chocolate", 2),
        assar("cenoura", 1),
    )
    print(bolos)


if __name__ == "__main__":
    asyncio.run(principal())
