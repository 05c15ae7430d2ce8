"""As duas pegam a tigela primeiro: ninguém espera em círculo.

    $ python mesma_ordem.py
    Bolos prontos: 2
"""

from threading import Lock, Thread

tigela, colher = Lock(), Lock()
prontos = []


def ana():
    with tigela:
        with colher:
            prontos.append("Ana")


def bia():
    with tigela:
        with colher:
            prontos.append("Bia")


def principal():
    padeiros = [
        Thread(target=ana, name="Ana", daemon=True),
        Thread(target=bia, name="Bia", daemon=True),
    ]
    for padeiro in padeiros:
        padeiro.start()
    for padeiro in padeiros:
        padeiro.join(timeout=5)
    print("Bolos prontos:", len(prontos))


if __name__ == "__main__":
    principal()
