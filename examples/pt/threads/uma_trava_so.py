"""Uma trava para as duas peças: não há segunda trava a esperar.

    $ python uma_trava_so.py  # usa Lock, sem Barrier
    Bolos prontos: 2
"""

from threading import Lock, Thread
from time import sleep

pecas = Lock()
prontos = []


def bater(nome):
    sleep(0.1)
    prontos.append(nome)


def ana():
    with pecas:
        bater("Ana")


def bia():
    with pecas:
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
