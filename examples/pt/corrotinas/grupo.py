"""TaskGroup cancela o outro bolo antes de avisar.

    $ python grupo.py
    chocolate: no forno
    chocolate: cancelado
    cenoura: queimou
    chocolate acabou? True
"""

import asyncio


async def assar(sabor, forno):
    print(f"{sabor}: no forno")
    try:
        await forno.wait()
        print(f"{sabor}: pronto")
    except asyncio.CancelledError:
        print(f"{sabor}: cancelado")
        raise


async def queimar(sabor):
    await asyncio.sleep(0.2)
    raise ValueError(f"{sabor}: queimou")


async def principal():
    forno = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as grupo:
            bolo = grupo.create_task(assar("chocolate", forno))
            grupo.create_task(queimar("cenoura"))
    except* ValueError as erros:
        print(*erros.exceptions)
    print(f"chocolate acabou? {bolo.done()}")
    await asyncio.sleep(0.2)
    forno.set()
    await asyncio.wait([bolo])


if __name__ == "__main__":
    asyncio.run(principal())
