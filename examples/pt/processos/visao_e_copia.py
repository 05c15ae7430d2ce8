"""A cópia fica como estava; a memória dividida, não.

    $ python visao_e_copia.py
    Na cópia: [1, 2, 3]
    Na memória: [9, 2, 3]
    Depois do unlink(): ninguém acha
"""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def mudar(nome):
    memoria = SharedMemory(nome)
    memoria.buf[0] = 9
    memoria.close()


def mostrar(memoria):
    memoria.buf[:3] = bytes([1, 2, 3])
    copia = bytes(memoria.buf[:3])
    processo = Process(target=mudar, args=(memoria.name,))
    processo.start()
    processo.join()
    print("Na cópia:", list(copia))
    print("Na memória:", list(memoria.buf[:3]))


def principal():
    memoria = SharedMemory(create=True, size=3)
    mostrar(memoria)
    memoria.close()
    memoria.unlink()
    try:
        SharedMemory(memoria.name)
    except FileNotFoundError:
        print("Depois do unlink(): ninguém acha")


if __name__ == "__main__":
    principal()
