"""Três bolos, uma padeira, dois fornos.

    $ python dois_fornos.py  # usa Semaphore, usa asyncio
    bolos prontos: 3
    no forno ao mesmo tempo, no máximo: 2
"""

import asyncio

SABORES = ("chocolate", "cenoura", "fubá")


async def fazer_bolo(sabor, fornos, assando, contagens):
    async with fornos:  # espera um forno livre
        assando.add(sabor)
        contagens.append(len(assando))
        await asyncio.sleep(0.1)
        assando.remove(sabor)


async def principal():
    fornos = asyncio.Semaphore(2)
    assando, contagens = set(), []
    async with asyncio.TaskGroup() as cozinha:
        for sabor in SABORES:
            bolo = fazer_bolo(sabor, fornos, assando, contagens)
            cozinha.create_task(bolo)
    print(f"bolos prontos: {len(contagens)}")
    print(f"no forno ao mesmo tempo, no máximo: {max(contagens)}")


asyncio.run(principal())
