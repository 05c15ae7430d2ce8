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
from time import sleep

SABORES = ["cenoura", "fubá"]
portao = Event()


def fazer_bolo(sabor):
    if sabor == "cenoura":
        portao.wait(60)
    sleep(0.15)
    return sabor


def conforme_chegam(pool):
    for bolo in pool.imap_unordered(fazer_bolo, SABORES):
        print(f"imap_unordered: {bolo}")
        portao.set()


def esperar_a_vez(pool):
    prontos = pool.imap(fazer_bolo, SABORES)
    try:
        prontos.next(timeout=0.2)
    except multiprocessing.TimeoutError:
        print("imap: nada ainda, falta cenoura")
    portao.set()
    for bolo in prontos:
        print(f"imap: {bolo}")


def principal():
    with ThreadPool(2) as pool:
        conforme_chegam(pool)
        portao.clear()
        esperar_a_vez(pool)


if __name__ == "__main__":
    principal()
