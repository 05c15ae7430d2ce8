"""Um trabalhador para cada tarefa da corrente, e nenhum a mais.

    $ python minimo_trabalhadores.py 3 10
    3 camadas, 3 trabalhadores: pronto
    $ python minimo_trabalhadores.py 5 10
    5 camadas, 5 trabalhadores: pronto
"""

import sys
from concurrent.futures import ThreadPoolExecutor


def assar(executor, camadas):
    if camadas > 1:
        executor.submit(assar, executor, camadas - 1).result()


def principal(camadas, prazo):
    executor = ThreadPoolExecutor(camadas)
    futuro = executor.submit(assar, executor, camadas)
    try:
        futuro.result(prazo)
        fim = "pronto"
    except TimeoutError:
        executor.shutdown(cancel_futures=True)
        fim = "travou"
    print(f"{camadas} camadas, {camadas} trabalhadores: {fim}")


if __name__ == "__main__":
    principal(int(sys.argv[1]), float(sys.argv[2]))
