"""Dois bolos, duas padeiras, duas cozinhas.

    $ python com_processos.py  # em qualquer ordem
    chocolate: no forno
    cenoura: no forno
    chocolate: pronto
    cenoura: pronto
    total: ... s
"""

from multiprocessing import Process
from time import perf_counter, sleep


def fazer_bolo(sabor):
    print(f"{sabor}: no forno", flush=True)
    sleep(0.1)
    print(f"{sabor}: pronto", flush=True)


if __name__ == "__main__":
    inicio = perf_counter()
    ana = Process(target=fazer_bolo, args=("chocolate",))
    bia = Process(target=fazer_bolo, args=("cenoura",))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(f"total: {perf_counter() - inicio:.2f} s")
