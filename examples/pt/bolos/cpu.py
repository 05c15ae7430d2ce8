"""O bolo que gasta CPU: segundos de CPU por segundo de relógio.

    $ python cpu.py
    vigiar, 2 processos  ...
    bater, 1 thread  ...
    bater, 2 threads  ...
    bater, 2 processos  ...
"""

from concurrent.futures import (
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from time import perf_counter, sleep, thread_time


def vigiar():
    sleep(0.2)


def bater():
    for _ in range(8_000_000):
        pass


def medir(trabalho):
    inicio, cpu = perf_counter(), thread_time()
    trabalho()
    cpu = thread_time() - cpu
    return inicio, perf_counter(), cpu


def razao(cozinha, trabalho):
    with cozinha:
        medidas = list(cozinha.map(medir, [trabalho, trabalho]))
    inicios, fins, gastos = zip(*medidas, strict=True)
    return sum(gastos) / (max(fins) - min(inicios))


def mostrar(frase, cozinha, trabalho):
    print(f"{frase}  {razao(cozinha, trabalho):.1f}")


if __name__ == "__main__":
    mostrar("vigiar, 2 processos", ProcessPoolExecutor(2), vigiar)
    mostrar("bater, 1 thread", ThreadPoolExecutor(1), bater)
    mostrar("bater, 2 threads", ThreadPoolExecutor(2), bater)
    mostrar("bater, 2 processos", ProcessPoolExecutor(2), bater)
