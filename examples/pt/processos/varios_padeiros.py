"""Dois padeiros, três vendedores, uma fila.

    $ python varios_padeiros.py
    Ana 1, Ana 2, Ana 3, Bia 1, Bia 2, Bia 3
"""

from multiprocessing import Process, Queue
from time import sleep


def assar(nome, fila):
    for numero in (1, 2, 3):
        sleep(0.1)
        fila.put(f"{nome} {numero}")


def embrulhar(bolo):
    sleep(0.2)
    return bolo


def vender(fila, vendidos):
    while (bolo := fila.get()) is not None:
        vendidos.put(embrulhar(bolo))


def contratar(padeiros, vendedores, fila):
    for trabalhador in padeiros + vendedores:
        trabalhador.start()
    for padeiro in padeiros:
        padeiro.join()
    for _ in vendedores:
        fila.put(None)


def principal():
    fila, vendidos = Queue(), Queue()
    nomes, venda = ("Ana", "Bia"), (fila, vendidos)
    padeiros = [Process(target=assar, args=(n, fila)) for n in nomes]
    vendedores = [Process(target=vender, args=venda) for _ in "123"]
    contratar(padeiros, vendedores, fila)
    bolos = [vendidos.get() for _ in range(6)]
    for vendedor in vendedores:
        vendedor.join()
    print(", ".join(sorted(bolos)))


if __name__ == "__main__":
    principal()
