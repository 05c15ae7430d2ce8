"""Nove carros, e um estacionamento com três vagas.

    $ python estacionamento.py  # usa Semaphore, usa Barrier
    Carros: [3, 3, 3, 3, 3, 3, 3, 3, 3]
"""

from threading import Barrier, Semaphore, Thread


def estacionar(vagas, encontro, patio, contagens):
    with vagas:
        patio.append("carro")
        encontro.wait()
        contagens.append(len(patio))
        encontro.wait()
        patio.pop()


def principal():
    vagas, encontro = Semaphore(3), Barrier(3, timeout=10)
    patio, contagens = [], []
    args = (vagas, encontro, patio, contagens)
    carros = [Thread(target=estacionar, args=args) for _ in range(9)]
    for carro in carros:
        carro.start()
    for carro in carros:
        carro.join()
    print("Carros:", contagens)


if __name__ == "__main__":
    principal()
