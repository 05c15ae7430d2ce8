"""Três portões, abertos um por um, na ordem contrária.

    $ python conforme_chegam.py
    Chegou: fubá
    Chegou: cenoura
    Chegou: chocolate
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

sabores = ["chocolate", "cenoura", "fubá"]
portoes = {sabor: Event() for sabor in sabores}


def principal():
    with ThreadPoolExecutor(3) as executor:
        futuros = {
            executor.submit(portao.wait, 60): sabor
            for sabor, portao in portoes.items()
        }
        portoes[sabores.pop()].set()
        for futuro in as_completed(futuros):
            print("Chegou:", futuros[futuro])
            if sabores:
                portoes[sabores.pop()].set()


if __name__ == "__main__":
    principal()
