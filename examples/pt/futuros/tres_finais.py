"""Um retorno de chamada que distingue os três finais.

    $ python tres_finais.py  # usa add_done_callback
    cancelado
    erro: ZeroDivisionError
    resultado: 4
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event


def avisar(futuro):
    if futuro.cancelled():
        print("cancelado")
    elif erro := futuro.exception():
        print(f"erro: {type(erro).__name__}")
    else:
        print(f"resultado: {futuro.result()}")


def fatiar(portao, pessoas):
    portao.wait(60)
    return 12 // pessoas


def principal():
    portao = Event()
    with ThreadPoolExecutor(1) as executor:
        futuros = [
            executor.submit(fatiar, portao, pessoas)
            for pessoas in (0, 3, 6)
        ]
        for futuro in futuros:
            futuro.add_done_callback(avisar)
        futuros[2].cancel()
        portao.set()


if __name__ == "__main__":
    principal()
