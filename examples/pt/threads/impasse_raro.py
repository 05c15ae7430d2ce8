"""Cada uma pega o que a outra espera: quase sempre dá certo.

    $ python impasse_raro.py
    Bolos prontos: ...
"""

from threading import Lock, Thread

tigela, colher = Lock(), Lock()
prontos = []


def ana():
    with tigela:
        with colher:
            prontos.append("Ana")


def bia():
    with colher:
        with tigela:
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
