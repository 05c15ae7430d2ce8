"""Os 100 sprites, com um pool de threads e futures.

    $ python com_futuros.py
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 5 por vez: True
"""

from concurrent.futures import ThreadPoolExecutor, as_completed

from baixar_cem import baixar_cem


def num_executor(executor, baixar, numeros, avisar):
    futuros = [executor.submit(baixar, n) for n in numeros]
    try:
        for futuro in as_completed(futuros):
            avisar(futuro.result())
    finally:
        executor.shutdown(cancel_futures=True)


def com_futuros(baixar, numeros, avisar):
    with ThreadPoolExecutor(5) as executor:
        num_executor(executor, baixar, numeros, avisar)


if __name__ == "__main__":
    baixar_cem(com_futuros)
