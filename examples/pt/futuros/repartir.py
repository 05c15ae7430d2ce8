"""Doze fatias para várias festas, uma delas vazia.

    $ python repartir.py 3 4 0 6  # usa submit, sem map
    3 pessoas: 4 fatias
    4 pessoas: 3 fatias
    0 pessoas: ZeroDivisionError
    6 pessoas: 2 fatias
    Festas sem bolo: 1
    $ python repartir.py 0 12 0
    0 pessoas: ZeroDivisionError
    12 pessoas: 1 fatias
    0 pessoas: ZeroDivisionError
    Festas sem bolo: 2
"""

import sys
from concurrent.futures import ThreadPoolExecutor


def fatiar(pessoas):
    return 12 // pessoas


def principal(festas):
    erros = 0
    with ThreadPoolExecutor() as executor:
        pedidos = [(n, executor.submit(fatiar, n)) for n in festas]
    for pessoas, futuro in pedidos:
        try:
            fim = f"{futuro.result()} fatias"
        except ZeroDivisionError as erro:
            fim = type(erro).__name__
            erros += 1
        print(f"{pessoas} pessoas: {fim}")
    print("Festas sem bolo:", erros)


if __name__ == "__main__":
    principal([int(texto) for texto in sys.argv[1:]])
