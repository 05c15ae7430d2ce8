"""Um except* para cada tipo de erro.

    $ python grupo_de_erros.py
    chocolate: no forno
    chocolate: cancelado
    laranja: caiu
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


async def derrubar(sabor):
    raise RuntimeError(f"{sabor}: caiu")


async def principal():
    forno = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as grupo:
            bolo = grupo.create_task(assar("chocolate", forno))
            grupo.create_task(queimar("cenoura"))
            grupo.create_task(derrubar("laranja"))
    except* ValueError as erros:
        print(*erros.exceptions)
    except* RuntimeError as erros:
        print(*erros.exceptions)
    print(f"chocolate acabou? {bolo.done()}")


if __name__ == "__main__":
    asyncio.run(principal())
