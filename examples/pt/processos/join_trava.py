"""Um join() que só volta porque tem prazo.

    $ python join_trava.py 1000000 0.6
    Terminou? False
    Letras: 1000000
    Terminou? True
    $ python join_trava.py 10 60
    Terminou? True
    Letras: 10
    Terminou? True
"""

import sys
from multiprocessing import Process, Queue
from time import sleep


def assar(fila, tamanho):
    sleep(0.2)
    fila.put("x" * tamanho)


def principal():
    tamanho, paciencia = int(sys.argv[1]), float(sys.argv[2])
    fila = Queue()
    processo = Process(target=assar, args=(fila, tamanho))
    processo.start()
    processo.join(paciencia)
    print(f"Terminou? {not processo.is_alive()}")
    print(f"Letras: {len(fila.get())}")
    processo.join()
    print(f"Terminou? {not processo.is_alive()}")


if __name__ == "__main__":
    principal()
