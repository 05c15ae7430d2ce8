"""Segundo conserto: uma thread esvazia a fila durante o join().

    $ python thread_esvazia.py 1000000
    Terminou? True
    Letras: 1000000
"""

import sys
from multiprocessing import Process, Queue
from threading import Thread
from time import sleep


def assar(fila, tamanho):
    sleep(0.2)
    fila.put("x" * tamanho)
    fila.put(None)


def esvaziar(fila, bolos):
    while (bolo := fila.get()) is not None:
        bolos.append(bolo)


def principal():
    fila, bolos = Queue(), []
    tamanho = int(sys.argv[1])
    processo = Process(target=assar, args=(fila, tamanho))
    processo.start()
    thread = Thread(target=esvaziar, args=(fila, bolos))
    thread.start()
    processo.join()
    print(f"Terminou? {not processo.is_alive()}")
    thread.join()
    print("Letras:", len("".join(bolos)))


if __name__ == "__main__":
    principal()
