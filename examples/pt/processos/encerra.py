"""Pedir, esperar, e só então terminar.

    $ python encerra.py
    obediente: código de saída 0
    teimoso: código de saída -15
"""

from multiprocessing import Event, Process
from time import sleep


def obediente(pare):
    pare.wait(60)
    sleep(0.1)


def teimoso(pare):
    pare.wait(60)
    sleep(60)


def encerrar(filho, pare, paciencia):
    pare.set()
    filho.join(paciencia)
    if filho.is_alive():
        filho.terminate()
        filho.join()


if __name__ == "__main__":
    for faz_algo, paciencia in (obediente, 60), (teimoso, 0.2):
        pare = Event()
        filho = Process(target=faz_algo, args=(pare,))
        filho.start()
        encerrar(filho, pare, paciencia)
        saida = filho.exitcode
        print(f"{faz_algo.__name__}: código de saída {saida}")
