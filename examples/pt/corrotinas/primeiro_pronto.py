"""O primeiro bolo pronto basta.

    $ python primeiro_pronto.py 300 10 200  # usa cancel
    primeiro: 10
    cancelados: 2
    $ python primeiro_pronto.py 5 400  # usa cancel
    primeiro: 5
    cancelados: 1
"""

import asyncio
import sys


async def assar(voltas):
    for _ in range(voltas):
        await asyncio.sleep(0)
    return voltas


async def principal(voltas):
    tarefas = [asyncio.create_task(assar(int(n))) for n in voltas]
    prontas, outras = await asyncio.wait(
        tarefas, return_when=asyncio.FIRST_COMPLETED
    )
    for tarefa in outras:
        tarefa.cancel()
    await asyncio.wait(outras)
    print("primeiro:", prontas.pop().result())
    print("cancelados:", sum(t.cancelled() for t in tarefas))


if __name__ == "__main__":
    asyncio.run(principal(sys.argv[1:]))
