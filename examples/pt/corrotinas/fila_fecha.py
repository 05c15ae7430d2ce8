"""O padeiro fecha a fila, e os dois vendedores vão para casa.

    $ python fila_fecha.py
    Vendidos: ['cenoura', 'chocolate', 'laranja']
"""

import asyncio


async def vendedor(vitrine, vendidos):
    try:
        while (sabor := await vitrine.get()) is not None:
            vendidos.append(sabor)
    except asyncio.QueueShutDown:
        pass


async def fechar(vitrine, quantos):
    if hasattr(vitrine, "shutdown"):
        vitrine.shutdown()
    else:  # antes do Python 3.13
        for _ in range(quantos):
            await vitrine.put(None)


async def principal():
    vitrine, vendidos = asyncio.Queue(maxsize=2), []
    async with asyncio.TaskGroup() as grupo:
        for _ in range(2):
            grupo.create_task(vendedor(vitrine, vendidos))
        for sabor in ("chocolate", "cenoura", "laranja"):
            await vitrine.put(sabor)
        await fechar(vitrine, 2)
    print("Vendidos:", sorted(vendidos))


if __name__ == "__main__":
    asyncio.run(principal())
