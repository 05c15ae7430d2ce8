"""Ainda mais educado: três por vez.

    $ python tres_por_vez.py  # usa ThreadPoolExecutor
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 3 por vez: True
"""

from concurrent.futures import ThreadPoolExecutor

from baixar_cem import baixar_cem
from com_futuros import num_executor


def tres_por_vez(baixar, numeros, avisar):
    with ThreadPoolExecutor(3) as executor:
        num_executor(executor, baixar, numeros, avisar)


if __name__ == "__main__":
    baixar_cem(tres_por_vez, limite=3)
