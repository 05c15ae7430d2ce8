"""Quem chegou, e em que lugar da fila de pedidos estava.

    $ python pedido_e_chegada.py  # usa as_completed, usa enumerate
    Chegou: fubá, pedido 3
    Chegou: cenoura, pedido 2
    Chegou: chocolate, pedido 1
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

sabores = ["chocolate", "cenoura", "fubá"]
portoes = {sabor: Event() for sabor in sabores}


def principal():
    with ThreadPoolExecutor(3) as executor:
        futuros = {
            executor.submit(portoes[sabor].wait, 60): (sabor, n)
            for n, sabor in enumerate(sabores, 1)
        }
        portoes[sabores.pop()].set()
        for futuro in as_completed(futuros):
            sabor, n = futuros[futuro]
            print(f"Chegou: {sabor}, pedido {n}")
            if sabores:
                portoes[sabores.pop()].set()


if __name__ == "__main__":
    principal()
