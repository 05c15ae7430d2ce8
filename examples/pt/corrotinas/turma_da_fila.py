"""Muitos números, poucos padeiros, dois lugares na fila.

    $ python turma_da_fila.py 12 3  # usa Queue
    feitos: 12, soma: 66
    na fila: até 2
    $ python turma_da_fila.py 100 4  # usa Queue
    feitos: 100, soma: 4950
    na fila: até 2
"""

import asyncio
import sys


async def padeiro(fila, feitos):
    while (numero := await fila.get()) is not None:
        feitos.append(numero)


async def principal(quantos, padeiros):
    fila, feitos, contagens = asyncio.Queue(2), [], []
    async with asyncio.TaskGroup() as grupo:
        for _ in range(padeiros):
            grupo.create_task(padeiro(fila, feitos))
        for numero in [*range(quantos), *[None] * padeiros]:
            await fila.put(numero)
            contagens.append(fila.qsize())
    print(f"feitos: {len(feitos)}, soma: {sum(feitos)}")
    print(f"na fila: até {max(contagens)}")


if __name__ == "__main__":
    asyncio.run(principal(int(sys.argv[1]), int(sys.argv[2])))
