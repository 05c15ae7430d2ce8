"""O mesmo map, por um Pool e por um Executor.

    $ python pool_ou_executor.py
    Pool: list [6, 4, 3]
    Executor: generator [6, 4, 3]
"""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def fatiar(pessoas):
    return 12 // pessoas


def mostrar(nome, fatias):
    print(f"{nome}: {type(fatias).__name__} {list(fatias)}")


def principal():
    with Pool(2) as pool:
        mostrar("Pool", pool.map(fatiar, [2, 3, 4]))
    with ProcessPoolExecutor(2) as executor:
        mostrar("Executor", executor.map(fatiar, [2, 3, 4]))


if __name__ == "__main__":
    principal()
