"""Nada guarda o cofre, e uma retirada se perde.

    $ python cofre_sem_trava.py
    Sobraram 70
"""

from threading import Barrier, Thread
from time import sleep

portao = Barrier(2)
dinheiro = 100


def ler():
    sleep(0.05)  # abrir o cofre demora
    return dinheiro


def gravar(resto):
    global dinheiro
    sleep(0.05)
    dinheiro = resto


def sacar(valor):
    lido = ler()
    portao.wait()  # as duas já leram
    gravar(lido - valor)


def principal():
    ana = Thread(target=sacar, name="Ana", args=(30,))
    bia = Thread(target=sacar, name="Bia", args=(30,))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(f"Sobraram {dinheiro}")


if __name__ == "__main__":
    principal()
