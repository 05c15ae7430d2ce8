"""Três padeiros esperam o forno esquentar.

    $ python evento.py
    Antes: []
    Depois: ['Ana', 'Bia', 'Caio']
    Quem chega depois espera? False
"""

from threading import Event, Thread
from time import sleep

quente, prontos = Event(), []


def assar(nome):
    sleep(0.1)
    prontos.append(nome)


def padeiro(nome):
    quente.wait()
    assar(nome)


def esquentar():
    print("Antes:", prontos)
    sleep(0.1)
    quente.set()


def principal():
    padeiros = [
        Thread(target=padeiro, name=nome, args=(nome,))
        for nome in ("Ana", "Bia", "Caio")
    ]
    for trabalhador in padeiros:
        trabalhador.start()
    esquentar()
    for trabalhador in padeiros:
        trabalhador.join()
    print("Depois:", sorted(prontos))
    print("Quem chega depois espera?", not quente.wait())


if __name__ == "__main__":
    principal()
