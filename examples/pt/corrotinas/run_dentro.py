"""Ninguém chama quem chamaria.

    $ python run_dentro.py
"""

import asyncio
from threading import current_thread


async def trabalhar(numero, prontos):
    thread = current_thread().name
    print(f"{numero} começou na {thread}")
    await asyncio.sleep(0.1)
    prontos.append(numero)


async def principal():
    prontos = []
    trabalhos = [trabalhar(n, prontos) for n in range(1, 6)]
    await asyncio.gather(*trabalhos)
    print("Terminaram:", sorted(prontos))

    asyncio.run(principal())
