"""Cinco tarefas, uma thread.

    $ python cinco_tarefas.py
    1 começou na MainThread
    2 começou na MainThread
    3 começou na MainThread
    4 começou na MainThread
    5 começou na MainThread
    Terminaram: [1, 2, 3, 4, 5]
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


if __name__ == "__main__":
    asyncio.run(principal())
