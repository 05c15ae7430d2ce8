"""Um trabalhador morre no meio da tarefa: quem avisa?

    $ python trabalhador_morre.py
    Pool: nenhuma resposta em 1 s
    Executor: BrokenProcessPool
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def quebrar(_):
    os._exit(1)


def principal():
    with multiprocessing.Pool(2) as pool:
        bolos = pool.map_async(quebrar, ["cenoura"])
        try:
            bolos.get(timeout=1)
        except multiprocessing.TimeoutError:
            print("Pool: nenhuma resposta em 1 s")
    with ProcessPoolExecutor(2) as executor:
        futuro = executor.submit(quebrar, "cenoura")
        print("Executor:", type(futuro.exception()).__name__)


if __name__ == "__main__":
    principal()
