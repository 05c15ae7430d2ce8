"""As duas tarefas existem antes do primeiro await.

    $ python dois_de_uma_vez.py  # usa create_task, sem gather
    chocolate: no forno
    cenoura: no forno
    um bolo pronto
    um bolo pronto
"""

import asyncio


async def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    await asyncio.sleep(0.2)
    print("um bolo pronto")


async def principal():
    um = asyncio.create_task(fazer_bolo("chocolate"))
    outro = asyncio.create_task(fazer_bolo("cenoura"))
    await um
    await outro


if __name__ == "__main__":
    asyncio.run(principal())
