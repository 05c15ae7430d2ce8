"""imap espera a vez; imap_unordered entrega quem chega.

    $ python quem_chega_antes.py
    imap_unordered: fubá
    imap_unordered: cenoura
    imap: nada ainda, falta cenoura
    imap: cenoura
    imap: fubá
"""

import multiprocessing
from multiprocessing.pool import ThreadPool
from threading import Event

portao = Event()


def fazer_bolo(sabor):
    if sabor == "cenoura":
        portao.wait(60)
    return sabor


def principal():
    sabores = ["cenoura", "fubá"]
    with ThreadPool(2) as pool:
        for bolo in pool.imap_unordered(fazer_bolo, sabores):
            print("imap_unordered:", bolo)
            portao.set()
        portao.clear()
        prontos = pool.imap(fazer_bolo, sabores)
        esperar_a_vez(prontos)


def esperar_a_vez(prontos):
    try:
        prontos.next(timeout=0.1)
    except multiprocessing.TimeoutError:
        print("imap: nada ainda, falta cenoura")
    portao.set()
    for bolo in prontos:
        print("imap:", bolo)


if __name__ == "__main__":
    principal()
