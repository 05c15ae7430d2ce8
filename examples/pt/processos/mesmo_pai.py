"""Cinco processos e um só pai.

    $ python mesmo_pai.py  # usa parent_process, em qualquer ordem
    Process-1: o mesmo pai? True
    Process-2: o mesmo pai? True
    Process-3: o mesmo pai? True
    Process-4: o mesmo pai? True
    Process-5: o mesmo pai? True
"""

import os
from multiprocessing import Process, current_process, parent_process


def comparar(pid_esperado):
    eu = current_process()
    mesmo = parent_process().pid == pid_esperado
    print(f"{eu.name}: o mesmo pai? {mesmo}", flush=True)


def principal():
    processos = [
        Process(target=comparar, args=(os.getpid(),))
        for _ in range(5)
    ]
    for processo in processos:
        processo.start()
    for processo in processos:
        processo.join()


if __name__ == "__main__":
    principal()
