"""Uma vez cada uma: quem espera entrega a chave.

    $ python vez_de_cada.py  # usa Semaphore, sem sleep
    Ana 1
    Bia 1
    Ana 2
    Bia 2
    Ana 3
    Bia 3
"""

from threading import Semaphore, Thread

vez_da_ana = Semaphore(1)
vez_da_bia = Semaphore(0)


def sovar(nome, minha_vez, outra_vez):
    for vez in range(1, 4):
        minha_vez.acquire()
        print(nome, vez)
        outra_vez.release()


padeiros = [
    Thread(target=sovar, args=("Bia", vez_da_bia, vez_da_ana)),
    Thread(target=sovar, args=("Ana", vez_da_ana, vez_da_bia)),
]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
