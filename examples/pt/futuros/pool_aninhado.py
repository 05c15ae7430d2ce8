"""Cada tarefa espera por outra do mesmo pool, que está cheio.

    $ python pool_aninhado.py 3 0.5
    3 camadas, 2 trabalhadores: travou
    $ python pool_aninhado.py 2 60
    2 camadas, 2 trabalhadores: pronto
"""

import sys
from concurrent.futures import ThreadPoolExecutor

TRABALHADORES = 2


def assar(executor, camadas):
    if camadas > 1:
        executor.submit(assar, executor, camadas - 1).result()


def principal(camadas, prazo):
    executor = ThreadPoolExecutor(TRABALHADORES)
    futuro = executor.submit(assar, executor, camadas)
    try:
        futuro.result(prazo)
        fim = "pronto"
    except TimeoutError:
        executor.shutdown(cancel_futures=True)
        fim = "travou"
    print(f"{camadas} camadas, {TRABALHADORES} trabalhadores: {fim}")


if __name__ == "__main__":
    principal(int(sys.argv[1]), float(sys.argv[2]))
