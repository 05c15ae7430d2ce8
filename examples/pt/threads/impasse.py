"""Com um portão no meio, o impasse acontece em toda execução.

    $ python impasse.py
    Bolos prontos: 0
    Impasse: Ana e Bia esperam uma pela outra
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
    with tigela:
        portao.wait()
        with colher:
            bater("Ana")


def bia():
    with colher:
        portao.wait()
        with tigela:
            bater("Bia")


def vigiar(padeiros):
    presos = " e ".join(p.name for p in padeiros if p.is_alive())
    if presos:
        print(f"Impasse: {presos} esperam uma pela outra")


def principal():
    padeiros = [
        Thread(target=ana, name="Ana", daemon=True),
        Thread(target=bia, name="Bia", daemon=True),
    ]
    for padeiro in padeiros:
        padeiro.start()
    for padeiro in padeiros:
        padeiro.join(timeout=0.2)
    print("Bolos prontos:", len(prontos))
    vigiar(padeiros)


if __name__ == "__main__":
    principal()
