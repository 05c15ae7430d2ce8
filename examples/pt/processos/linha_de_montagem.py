"""Dois canos em fila: um assa, o outro cobre.

    $ python linha_de_montagem.py fubá maçã  # usa Pipe, sem Queue
    fubá com cobertura de Bia
    maçã com cobertura de Bia
    fim
    $ python linha_de_montagem.py  # usa Pipe, sem Queue
    fim
"""

import sys
from multiprocessing import Pipe, Process, current_process


def assar(sabores, boca):
    for sabor in sabores:
        boca.send(sabor)


def cobrir(ouvido, boca):
    eu = current_process().name
    try:
        while True:
            boca.send(f"{ouvido.recv()} com cobertura de {eu}")
    except EOFError:
        boca.close()


def iniciar(nome, tarefa, origem):
    ouvido, boca = Pipe(duplex=False)
    Process(target=tarefa, args=(origem, boca), name=nome).start()
    boca.close()
    return ouvido


def principal():
    assados = iniciar("Ana", assar, sys.argv[1:])
    cobertos = iniciar("Bia", cobrir, assados)
    try:
        while True:
            print(cobertos.recv())
    except EOFError:
        print("fim")


if __name__ == "__main__":
    principal()
