"""Dois argumentos por tarefa: starmap no Pool, duas listas no map.

    $ python reparte_pares.py  # usa starmap, usa ProcessPoolExecutor
    Pool: list [6, 4, 2]
    Executor: generator [6, 4, 2]
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def repartir(fatias, pessoas):
    return fatias // pessoas


def mostrar(nome, fatias):
    print(f"{nome}: {type(fatias).__name__} {list(fatias)}")


def principal():
    with Pool(2) as pool:
        pares = [(12, 2), (12, 3), (8, 4)]
        mostrar("Pool", pool.starmap(repartir, pares))
    with ProcessPoolExecutor(2) as executor:
        fatias = executor.map(repartir, [12, 12, 8], [2, 3, 4])
        mostrar("Executor", fatias)


if __name__ == "__main__":
    principal()
