"""Escrever async não basta.

    $ python prever_asyncio.py  # usa gather, sem Thread
    C. await, await: 1
    D. gather: 2
"""

import asyncio
from time import perf_counter


def maior_sobreposicao(intervalos):
    return max(
        sum(inicio <= instante < fim for inicio, fim in intervalos)
        for instante, _ in intervalos
    )


async def fazer_bolo(caderno):
    inicio = perf_counter()
    await asyncio.sleep(0.1)
    caderno.append((inicio, perf_counter()))


async def um_por_vez(caderno):
    await fazer_bolo(caderno)
    await fazer_bolo(caderno)


async def revezando(caderno):
    await asyncio.gather(fazer_bolo(caderno), fazer_bolo(caderno))


c, d = [], []
asyncio.run(um_por_vez(c))
asyncio.run(revezando(d))
print(f"C. await, await: {maior_sobreposicao(c)}")
print(f"D. gather: {maior_sobreposicao(d)}")
