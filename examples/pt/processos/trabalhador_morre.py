"""Um trabalhador morre no meio da tarefa: quem avisa?

    $ python trabalhador_morre.py
    Pool: nenhuma resposta
    Executor: BrokenProcessPool
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from time import sleep


def quebrar(_):
    sleep(0.3)
    os._exit(1)


def com_pool():
    with multiprocessing.Pool(2) as pool:
        bolos = pool.map_async(quebrar, ["cenoura"])
        try:
            bolos.get(timeout=0.6)
        except multiprocessing.TimeoutError:
            print("Pool: nenhuma resposta")


def com_executor():
    with ProcessPoolExecutor(2) as executor:
        futuro = executor.submit(quebrar, "cenoura")
        erro = type(futuro.exception()).__name__
        print(f"Executor: {erro}")


if __name__ == "__main__":
    com_pool()
    com_executor()
