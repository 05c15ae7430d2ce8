"""Os mesmos três bolos, entregues conforme ficam prontos.

    $ python conforme_chegam.py  # em qualquer ordem
    Chegou: cenoura
    Chegou: fubá
    Chegou: chocolate
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep

minutos = {"chocolate": 3, "cenoura": 1, "fubá": 2}


def fazer_bolo(sabor):
    sleep(minutos[sabor] / 10)
    return "bolo pronto"


def principal():
    with ThreadPoolExecutor(3) as executor:
        futuros = {executor.submit(fazer_bolo, s): s for s in minutos}
        for futuro in as_completed(futuros):
            print(f"Chegou: {futuros[futuro]}")


if __name__ == "__main__":
    principal()
