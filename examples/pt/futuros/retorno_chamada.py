"""Três retornos de chamada, e a thread em que cada um roda.

    $ python retorno_chamada.py
    cancelado, avisado em MainThread
    pronto, avisado em forno_0
    pronto, avisado em MainThread
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread
from time import sleep


def avisar(futuro):
    fim = "cancelado" if futuro.cancelled() else "pronto"
    print(f"{fim}, avisado em {current_thread().name}")


def assar(portao):
    portao.wait(60)
    sleep(0.1)


def principal():
    portao = Event()
    with ThreadPoolExecutor(1, "forno") as executor:
        primeiro = executor.submit(assar, portao)
        segundo = executor.submit(assar, portao)
        primeiro.add_done_callback(avisar)
        segundo.add_done_callback(avisar)
        segundo.cancel()
        portao.set()
    primeiro.add_done_callback(avisar)


if __name__ == "__main__":
    principal()
