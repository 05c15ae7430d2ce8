"""O cliente espera até haver três bolos na prateleira.

    $ python condicao.py
    Levou: ['chocolate', 'laranja', 'fubá']
"""

from threading import Condition, Thread
from time import sleep

condicao, prateleira = Condition(), []


def comprar(quantos):
    with condicao:
        condicao.wait_for(lambda: len(prateleira) == quantos)
        print("Levou:", prateleira)


def assar(sabor):
    sleep(0.05)
    with condicao:
        prateleira.append(sabor)
        condicao.notify()


def principal():
    cliente = Thread(target=comprar, name="Cliente", args=(3,))
    cliente.start()
    for sabor in ("chocolate", "laranja", "fubá"):
        assar(sabor)
    cliente.join()


if __name__ == "__main__":
    principal()
