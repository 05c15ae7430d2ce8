"""Quem criou cada tarefa, e que fim ela teve depois de uma falha.

    $ python quem_cancela.py
    principal -- cria --> Ana
    principal -- cria --> Bia
    Ana -- cria --> chocolate
    Bia -- cria --> cenoura
    Bia -- cria --> fubá
    principal: lança ExceptionGroup
    Ana: cancelada
    Bia: lança ExceptionGroup
    chocolate: cancelada
    cenoura: lança ValueError
    fubá: cancelada
"""

import asyncio

PEDIDOS = {
    "principal": ["Ana", "Bia"],
    "Ana": ["chocolate"],
    "Bia": ["cenoura", "fubá"],
}
tarefas = {}


async def trabalhar(nome):
    if nome == "cenoura":
        raise ValueError("queimou")
    if nome not in PEDIDOS:
        await asyncio.sleep(60)
        return
    async with asyncio.TaskGroup() as grupo:
        for quem in PEDIDOS[nome]:
            print(f"{nome} -- cria --> {quem}")
            tarefas[quem] = grupo.create_task(trabalhar(quem))


async def principal():
    tarefas["principal"] = asyncio.create_task(trabalhar("principal"))
    await asyncio.wait(tarefas.values())
    for nome, tarefa in tarefas.items():
        if tarefa.cancelled():
            print(f"{nome}: cancelada")
        else:
            print(f"{nome}: lança {type(tarefa.exception()).__name__}")


if __name__ == "__main__":
    asyncio.run(principal())
