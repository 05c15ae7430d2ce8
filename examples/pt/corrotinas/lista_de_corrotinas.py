"""Uma lista de corrotinas não é uma lista de tarefas.

    $ python lista_de_corrotinas.py
    5 coroutine, tarefas no laço: 1
    5 Task, tarefas no laço: 6
"""

import asyncio


async def fazer_bolo():
    await asyncio.sleep(0.1)


def mostrar(bolos):
    nome = type(bolos[0]).__name__
    tarefas = len(asyncio.all_tasks())
    print(f"{len(bolos)} {nome}, tarefas no laço: {tarefas}")


async def principal():
    bolos = [fazer_bolo() for _ in range(5)]
    mostrar(bolos)
    bolos = [asyncio.create_task(bolo) for bolo in bolos]
    mostrar(bolos)
    await asyncio.gather(*bolos)


if __name__ == "__main__":
    asyncio.run(principal())
