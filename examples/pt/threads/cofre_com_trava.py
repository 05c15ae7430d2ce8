"""Uma trava guarda o cofre: quem chega depois espera.

    $ python cofre_com_trava.py
    Sobraram 40
"""

from threading import Lock, Thread
from time import sleep

trava = Lock()
dinheiro = 100


def ler():
    sleep(0.05)  # abrir o cofre demora
    return dinheiro


def gravar(resto):
    global dinheiro
    sleep(0.05)
    dinheiro = resto


def sacar(valor):
    with trava:
        lido = ler()
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
