"""Quando o prazo acaba, a espera é cancelada.

    $ python sem_paciencia.py
    chocolate: no forno
    chocolate: cancelado
    desisti
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


async def principal():
    forno = asyncio.Event()
    try:
        async with asyncio.timeout(0.1):
            await assar("chocolate", forno)
    except TimeoutError:
        print("desisti")


if __name__ == "__main__":
    asyncio.run(principal())
