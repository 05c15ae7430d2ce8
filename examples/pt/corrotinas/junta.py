"""gather avisa do erro, e o outro bolo fica no forno.

    $ python junta.py
    chocolate: no forno
    cenoura: queimou
    chocolate acabou? False
    chocolate: pronto
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
    bolo = asyncio.create_task(assar("chocolate", forno))
    try:
        await asyncio.gather(bolo, queimar("cenoura"))
    except ValueError as erro:
        print(erro)
    print(f"chocolate acabou? {bolo.done()}")
    await asyncio.sleep(0.2)
    forno.set()
    await asyncio.wait([bolo])


if __name__ == "__main__":
    asyncio.run(principal())
