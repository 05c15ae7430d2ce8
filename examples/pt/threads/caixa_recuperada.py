"""Sem `append`, a mesma caixa.

    $ python caixa_recuperada.py  # usa Thread, sem append
    acrescentar: ['fubá', 'cenoura']
    refazer: ['fubá', 'cenoura']
"""

from threading import Thread


def acrescentar(caixa):
    caixa += ["cenoura"]


def refazer(caixa):
    caixa[:] = [*caixa, "cenoura"]


def principal():
    for tarefa in acrescentar, refazer:
        caixa = ["fubá"]
        trabalhador = Thread(target=tarefa, args=(caixa,))
        trabalhador.start()
        trabalhador.join()
        print(f"{tarefa.__name__}: {caixa}")


if __name__ == "__main__":
    principal()
