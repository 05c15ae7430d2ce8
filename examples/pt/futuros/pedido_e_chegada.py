"""Quem chegou, e em que lugar da fila de pedidos estava.

    $ python pedido_e_chegada.py  # usa as_completed, em qualquer ordem
    Chegou: cenoura, pedido 2
    Chegou: fubá, pedido 3
    Chegou: chocolate, pedido 1
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep

minutos = {"chocolate": 3, "cenoura": 1, "fubá": 2}


def fazer_bolo(sabor):
    sleep(minutos[sabor] / 10)
    return "bolo pronto"


def principal():
    with ThreadPoolExecutor(3) as executor:
        futuros = {
            executor.submit(fazer_bolo, sabor): (sabor, n)
            for n, sabor in enumerate(minutos, 1)
        }
        for futuro in as_completed(futuros):
            sabor, n = futuros[futuro]
            print(f"Chegou: {sabor}, pedido {n}")


if __name__ == "__main__":
    principal()
