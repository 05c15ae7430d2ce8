"""Cinco processos, um para cada padeiro.

    $ python cinco_processos.py  # em qualquer ordem
    Padeiro 1 começa
    Padeiro 1 termina
    Padeiro 2 começa
    Padeiro 2 termina
    Padeiro 3 começa
    Padeiro 3 termina
    Padeiro 4 começa
    Padeiro 4 termina
    Padeiro 5 começa
    Padeiro 5 termina
    Todos terminaram
"""

from multiprocessing import Process
from time import sleep


def padeiro(numero):
    print(f"Padeiro {numero} começa", flush=True)
    sleep(0.1)
    print(f"Padeiro {numero} termina", flush=True)


def principal():
    processos = [
        Process(target=padeiro, args=(numero,))
        for numero in range(1, 6)
    ]
    for processo in processos:
        processo.start()
    for processo in processos:
        processo.join()
    print("Todos terminaram")


if __name__ == "__main__":
    principal()
