"""O cliente espera até haver três bolos na prateleira.

    $ python condicao.py
    Levou: ['chocolate', 'laranja', 'fubá']
"""

from threading import Condition, Thread


def cliente(condicao, prateleira):
    with condicao:
        condicao.wait_for(lambda: len(prateleira) == 3)
        print("Levou:", prateleira)


def padeiro(condicao, prateleira):
    for sabor in ("chocolate", "laranja", "fubá"):
        with condicao:
            prateleira.append(sabor)
            condicao.notify()


def principal():
    args = (Condition(), [])
    comprador = Thread(target=cliente, args=args)
    comprador.start()
    padeiro(*args)
    comprador.join()


if __name__ == "__main__":
    principal()
