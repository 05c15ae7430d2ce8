"""Três retornos de chamada, e a thread em que cada um roda.

    $ python retorno_chamada.py
    cancelado, avisado em MainThread
    pronto, avisado em forno_0
    pronto, avisado em MainThread
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread


def avisar(futuro):
    fim = "cancelado" if futuro.cancelled() else "pronto"
    print(f"{fim}, avisado em {current_thread().name}")


def principal():
    portao = Event()
    with ThreadPoolExecutor(1, "forno") as executor:
        primeiro = executor.submit(portao.wait, 60)
        segundo = executor.submit(portao.wait, 60)
        primeiro.add_done_callback(avisar)
        segundo.add_done_callback(avisar)
        segundo.cancel()
        portao.set()
    primeiro.add_done_callback(avisar)


if __name__ == "__main__":
    principal()
