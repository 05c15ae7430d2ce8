"""Dois padeiros, cada um no seu processo, e um saco só.

    $ python corrida_processos.py
    Pegaram 60 kg; restam 70 kg de 100 kg
"""

from multiprocessing import Barrier, Process, Value
from time import sleep


def pegar(saco, encontro, quilos):
    antes = saco.value
    encontro.wait()
    sleep(0.2)
    saco.value = antes - quilos


def principal():
    saco, encontro = Value("i", 100), Barrier(2, timeout=30)
    args = (saco, encontro, 30)
    padeiros = [Process(target=pegar, args=args) for _ in range(2)]
    for padeiro in padeiros:
        padeiro.start()
    for padeiro in padeiros:
        padeiro.join()
    print(f"Pegaram 60 kg; restam {saco.value} kg de 100 kg")


if __name__ == "__main__":
    principal()
