"""wait() volta no primeiro, no primeiro erro ou no último.

    $ python tres_jeitos_de_esperar.py
    FIRST_COMPLETED: 1 de 3
    FIRST_EXCEPTION: 2 de 3
    ALL_COMPLETED: 3 de 3
"""

from concurrent import futures
from threading import Event

portoes = {"fubá": Event(), "cenoura": Event(), "coco": Event()}


def fazer_bolo(sabor):
    portoes[sabor].wait(60)
    if sabor == "cenoura":
        raise ValueError("acabou a farinha")


def esperar_ate(quando, pedidos):
    prontos, faltam = futures.wait(pedidos, return_when=quando)
    print(f"{quando}: {len(prontos)} de {len(prontos | faltam)}")


def principal():
    with futures.ThreadPoolExecutor(3) as executor:
        pedidos = [executor.submit(fazer_bolo, s) for s in portoes]
        portoes["fubá"].set()
        esperar_ate(futures.FIRST_COMPLETED, pedidos)
        portoes["cenoura"].set()
        esperar_ate(futures.FIRST_EXCEPTION, pedidos)
        portoes["coco"].set()
        esperar_ate(futures.ALL_COMPLETED, pedidos)


if __name__ == "__main__":
    principal()
