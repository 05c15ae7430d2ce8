"""Quatro trabalhadores, cada um com uma tarefa na mão.

    $ python quatro_na_fila.py 10  # usa Thread, usa Barrier
    soma: 385, trabalharam: 4
    $ python quatro_na_fila.py 4  # usa SimpleQueue
    soma: 30, trabalharam: 4
"""

import sys
from queue import SimpleQueue
from threading import Barrier, Thread, current_thread


def trabalhar(fila, encontro, quadrados, quem):
    numero = fila.get()
    encontro.wait()
    quem.append(current_thread().name)
    while numero is not None:
        quadrados.append(numero**2)
        numero = fila.get()


def principal():
    fila, encontro = SimpleQueue(), Barrier(4)
    quadrados, quem = [], []
    for numero in [*range(1, int(sys.argv[1]) + 1), *[None] * 4]:
        fila.put(numero)
    args = (fila, encontro, quadrados, quem)
    threads = [Thread(target=trabalhar, args=args) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"soma: {sum(quadrados)}, trabalharam: {len(set(quem))}")


if __name__ == "__main__":
    principal()
