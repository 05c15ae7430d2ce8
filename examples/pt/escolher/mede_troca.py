"""A mesma função em cada motor, e quanto levou aqui.

    $ python mede_troca.py
    map: ... s
    ThreadPoolExecutor: ... s
    ProcessPoolExecutor: ... s
    InterpreterPoolExecutor: ...
    resultados diferentes: 0
"""

from concurrent import futures
from time import perf_counter

MOTORES = [
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "InterpreterPoolExecutor",
]
NUMEROS = range(300_000, 2_700_000, 300_000)


def somar_ate(numero):
    return sum(range(numero))


def medir(nome, mapear):
    inicio = perf_counter()
    resultados = list(mapear(somar_ate, NUMEROS))
    print(f"{nome}: {perf_counter() - inicio:.3f} s")
    return resultados


def principal():
    esperados, erros = medir("map", map), 0
    for nome in MOTORES:
        classe = getattr(futures, nome, None)
        if classe is None:
            print(f"{nome}: não há neste Python")
            continue
        with classe(2) as pool:
            erros += medir(nome, pool.map) != esperados
    print("resultados diferentes:", erros)


if __name__ == "__main__":
    principal()
