"""Terminar os processos do pool, com tudo o que fazem.

    $ python encerra_trabalhadores.py
    A que rodava: BrokenProcessPool
    Processos vivos: 0
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children
from time import sleep


def encerrar(executor):
    filhos = active_children()
    if sys.version_info >= (3, 14):
        executor.terminate_workers()
    else:
        executor.shutdown(wait=False, cancel_futures=True)
        for filho in filhos:
            filho.terminate()
    # A thread do pool também os recolhe: até não sobrar nenhum.
    while active_children():
        sleep(0.01)


if __name__ == "__main__":
    executor = ProcessPoolExecutor(max_workers=1)
    futuro = executor.submit(sleep, 600)
    encerrar(executor)
    falha = futuro.exception()
    print("A que rodava:", type(falha).__name__)
    print("Processos vivos:", len(active_children()))
