"""A tigela primeiro, nas duas: uma espera, e os dois bolos saem.

    $ python impasse_desfeito.py
    Bolos prontos: 2
"""

from threading import Barrier, Lock, Thread
from time import sleep

tigela, colher = Lock(), Lock()
portao = Barrier(2)
prontos = []


def bater(nome):
    sleep(0.1)
    prontos.append(nome)


def ana():
    portao.wait()
    with tigela:
        with colher:
            bater("Ana")


def bia():
    portao.wait()
    with tigela:
        with colher:
            bater("Bia")


def principal():
    padeiros = [
        Thread(target=ana, name="Ana"),
        Thread(target=bia, name="Bia"),
    ]
    for padeiro in padeiros:
        padeiro.start()
    for padeiro in padeiros:
        padeiro.join()
    print("Bolos prontos:", len(prontos))


if __name__ == "__main__":
    principal()
