"""Olhar e pegar sob a mesma trava: ninguém leva o bolo de outro.

    $ python ultimo_bolo.py 3 10  # usa Thread, usa Barrier, usa Lock
    Vendidos: 3, sem bolo: 7
    $ python ultimo_bolo.py 1 2
    Vendidos: 1, sem bolo: 1
"""

import sys
from threading import Barrier, Lock, Thread


def comprar(estoque, vendidos, portao, trava):
    portao.wait()
    with trava:
        if estoque:
            vendidos.append(estoque.pop())


def principal(bolos, clientes):
    estoque, vendidos = list(range(bolos)), []
    args = estoque, vendidos, Barrier(clientes), Lock()
    threads = [
        Thread(target=comprar, args=args) for _ in range(clientes)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total = len(set(vendidos))
    print(f"Vendidos: {total}, sem bolo: {clientes - total}")


if __name__ == "__main__":
    principal(*map(int, sys.argv[1:]))
