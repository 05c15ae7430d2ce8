"""Muitos pedaços pequenos, até o último.

    $ python em_pedacos.py 2000  # usa Queue, sem Manager
    Pedaços: 2000
    Letras: 2000000
    Saída: 0
    $ python em_pedacos.py 0  # usa Queue, sem Manager
    Pedaços: 0
    Letras: 0
    Saída: 0
"""

import sys
from multiprocessing import Process, Queue


def assar(fila, pedacos):
    for _ in range(pedacos):
        fila.put("x" * 1000)
    fila.put(None)


def principal():
    fila = Queue()
    args = (fila, int(sys.argv[1]))
    processo = Process(target=assar, args=args)
    processo.start()
    prontos = list(iter(fila.get, None))
    processo.join()
    print("Pedaços:", len(prontos))
    print("Letras:", sum(map(len, prontos)))
    print("Saída:", processo.exitcode)


if __name__ == "__main__":
    principal()
