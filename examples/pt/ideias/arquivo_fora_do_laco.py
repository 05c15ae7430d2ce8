"""A leitura numa thread, os tiques no laço.

    $ python arquivo_fora_do_laco.py  # em qualquer ordem, usa to_thread
    tique 1
    lendo na principal: False
    fim da leitura
    tique 2
"""

import asyncio
from pathlib import Path
from threading import current_thread, main_thread


def ler_arquivo(eventos):
    na_principal = current_thread() is main_thread()
    eventos.append(f"lendo na principal: {na_principal}")
    Path(__file__).read_bytes()


async def leitura(eventos):
    await asyncio.to_thread(ler_arquivo, eventos)
    eventos.append("fim da leitura")


async def tique(eventos):
    for numero in 1, 2:
        eventos.append(f"tique {numero}")
        await asyncio.sleep(0)  # passa a vez


async def principal():
    eventos = []
    await asyncio.gather(tique(eventos), leitura(eventos))
    print(*eventos, sep="\n")


asyncio.run(principal())
