"""De quem é o zero que o filho muda?

    $ python mapa_ipc.py
    list: [0]
    Array: [1]
    ShareableList: [1]
    Manager().list: [1]
"""

from multiprocessing import Array, Manager, Process
from multiprocessing.shared_memory import ShareableList


def somar_um(valores):
    valores[0] += 1


def experimentar(nome, valores):
    processo = Process(target=somar_um, args=(valores,))
    processo.start()
    processo.join()
    print(f"{nome}: {list(valores)}")


def principal():
    experimentar("list", [0])
    experimentar("Array", Array("i", [0]))
    valores = ShareableList([0])
    experimentar("ShareableList", valores)
    valores.shm.close()
    valores.shm.unlink()
    with Manager() as gerente:
        experimentar("Manager().list", gerente.list([0]))


if __name__ == "__main__":
    principal()
