"""Quem deve rodar esta função? Ponha a sua em `FUNCOES`.

    $ python escolhe.py
    relógio ... s, CPU ... s
    cochilar: espera, thread
    relógio ... s, CPU ... s
    calcular: conta, ...
    responder: espera, tarefa
"""

import asyncio
import sys
from inspect import iscoroutinefunction
from time import perf_counter, process_time, sleep


def cochilar():
    sleep(0.2)


def calcular():
    fim = process_time() + 0.2
    while process_time() < fim:
        sum(range(1000))


async def responder():
    await asyncio.sleep(0.2)


FUNCOES = [cochilar, calcular, responder]  # ponha a sua aqui
gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)


def medir(trabalho):
    inicio, cpu = perf_counter(), process_time()
    trabalho()
    return perf_counter() - inicio, process_time() - cpu


def escolher(trabalho):
    if iscoroutinefunction(trabalho):
        return "espera, tarefa"
    relogio, cpu = medir(trabalho)
    print(f"relógio {relogio:.2f} s, CPU {cpu:.2f} s")
    if cpu < 0.1:
        return "espera, thread"
    return "conta, processo" if gil_ligado() else "conta, thread"


if __name__ == "__main__":
    for trabalho in FUNCOES:
        print(f"{trabalho.__name__}: {escolher(trabalho)}")
