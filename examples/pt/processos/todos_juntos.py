"""Os processos só terminam bem se estiverem todos juntos.

    $ python todos_juntos.py 2  # usa Process, usa Barrier
    Juntos: 2
    $ python todos_juntos.py 4  # sem sleep
    Juntos: 4
"""

import sys
from multiprocessing import Barrier, Process


def padeiro(encontro):
    encontro.wait()


def principal():
    quantos = int(sys.argv[1])
    encontro = Barrier(quantos, timeout=20)
    processos = [
        Process(target=padeiro, args=(encontro,))
        for _ in range(quantos)
    ]
    for processo in processos:
        processo.start()
    for processo in processos:
        processo.join()
    print("Juntos:", [p.exitcode for p in processos].count(0))


if __name__ == "__main__":
    principal()
