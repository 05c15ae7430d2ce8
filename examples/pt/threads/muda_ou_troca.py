"""Mudar a caixa ou trocar de caixa.

    $ python muda_ou_troca.py
    acrescentar: ['fubá', 'cenoura']
    refazer: ['fubá']
"""

from threading import Thread


def acrescentar(caixa):
    caixa.append("cenoura")


def refazer(caixa):
    caixa = [*caixa, "cenoura"]


def principal():
    for tarefa in acrescentar, refazer:
        caixa = ["fubá"]
        trabalhador = Thread(target=tarefa, args=(caixa,))
        trabalhador.start()
        trabalhador.join()
        print(f"{tarefa.__name__}: {caixa}")


if __name__ == "__main__":
    principal()
