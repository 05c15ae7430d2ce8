"""Dois bolos, duas padeiras, a mesma cozinha.

    $ python com_threads.py  # em qualquer ordem
    chocolate: no forno
    cenoura: no forno
    chocolate: pronto
    cenoura: pronto
    total: ... s
"""

from threading import Thread
from time import perf_counter, sleep


def fazer_bolo(sabor):
    # "\n" no texto: a linha sai inteira, de uma vez
    print(f"{sabor}: no forno\n", end="", flush=True)
    sleep(0.1)
    print(f"{sabor}: pronto\n", end="", flush=True)


inicio = perf_counter()
ana = Thread(target=fazer_bolo, args=("chocolate",))
bia = Thread(target=fazer_bolo, args=("cenoura",))
ana.start()
bia.start()
ana.join()
bia.join()
print(f"total: {perf_counter() - inicio:.2f} s")
