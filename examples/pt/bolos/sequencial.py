"""Dois bolos, um depois do outro.

    $ python sequencial.py
    chocolate: no forno
    chocolate: pronto
    cenoura: no forno
    cenoura: pronto
    total: ... s
"""

from time import perf_counter, sleep


def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    sleep(0.1)
    print(f"{sabor}: pronto")


inicio = perf_counter()
fazer_bolo("chocolate")
fazer_bolo("cenoura")
print(f"total: {perf_counter() - inicio:.2f} s")
