"""Dois processos fazem as contas, e join() espera por todas.

    $ python quadrados.py 2 3 4  # usa JoinableQueue, usa task_done
    Nada por fazer
    [4, 9, 16]
    $ python quadrados.py 10  # usa JoinableQueue, usa task_done
    Nada por fazer
    [100]
"""

import sys
from multiprocessing import JoinableQueue, Process, Queue


def trabalhar(numeros, quadrados):
    while (numero := numeros.get()) is not None:
        quadrados.put(numero**2)
        numeros.task_done()


def dispensar(trabalhadores, numeros):
    for _ in trabalhadores:
        numeros.put(None)
    for trabalhador in trabalhadores:
        trabalhador.join()


def principal():
    numeros, quadrados = JoinableQueue(), Queue()
    args = (numeros, quadrados)
    trabalhadores = [Process(target=trabalhar, args=args) for _ in "12"]
    for trabalhador in trabalhadores:
        trabalhador.start()
    for numero in sys.argv[1:]:
        numeros.put(int(numero))
    numeros.join()
    print("Nada por fazer")
    print(sorted(quadrados.get() for _ in sys.argv[1:]))
    dispensar(trabalhadores, numeros)


if __name__ == "__main__":
    principal()
