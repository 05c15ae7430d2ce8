"""Um join() que só volta porque tem prazo.

    $ python join_trava.py 10 60
    Terminou? True
    Letras: 10
    Terminou? True
    $ python join_trava.py 1000000 1
    Terminou? False
    Letras: 1000000
    Terminou? True
"""

import sys
from multiprocessing import Process, Queue


def assar(fila, tamanho):
    fila.put("x" * tamanho)


def principal():
    tamanho, paciencia = int(sys.argv[1]), int(sys.argv[2])
    fila = Queue()
    processo = Process(target=assar, args=(fila, tamanho))
    processo.start()
    processo.join(paciencia)
    print("Terminou?", not processo.is_alive())
    print("Letras:", len(fila.get()))
    processo.join()
    print("Terminou?", not processo.is_alive())


if __name__ == "__main__":
    principal()
