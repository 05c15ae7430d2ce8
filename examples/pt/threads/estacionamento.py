"""Nove carros, e um estacionamento com três vagas.

    $ python estacionamento.py  # usa Semaphore, usa Barrier
    Carros: [3, 3, 3, 3, 3, 3, 3, 3, 3]
"""

from threading import Barrier, Semaphore, Thread

vagas, encontro = Semaphore(3), Barrier(3, timeout=10)
patio, contagens = [], []


def estacionar(numero):
    with vagas:
        patio.append(numero)
        encontro.wait()
        contagens.append(len(patio))
        encontro.wait()
        patio.remove(numero)


def principal():
    carros = [Thread(target=estacionar, args=(n,)) for n in range(9)]
    for carro in carros:
        carro.start()
    for carro in carros:
        carro.join()
    print("Carros:", contagens)


if __name__ == "__main__":
    principal()
