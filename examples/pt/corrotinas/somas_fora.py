"""As somas em processos, o relógio no laço.

    $ python somas_fora.py 10 100  # usa run_in_executor
    45 4950
    tique: True
    $ python somas_fora.py 5  # usa ProcessPoolExecutor
    10
    tique: True
"""

import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor


def somar(numero):
    return sum(range(numero))


async def relogio(caderno):
    while True:
        caderno.append("tique")
        await asyncio.sleep(0.01)


async def principal(numeros, pool):
    laco, caderno = asyncio.get_running_loop(), []
    tarefa = asyncio.create_task(relogio(caderno))
    futuros = [
        laco.run_in_executor(pool, somar, int(numero))
        for numero in numeros
    ]
    await asyncio.wait(futuros)
    print(*[futuro.result() for futuro in futuros])
    print("tique:", "tique" in caderno)
    tarefa.cancel()


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        asyncio.run(principal(sys.argv[1:], pool))
