"""Em que memória o filho mexe, e em qual o principal olha.

    $ python tres_memorias.py
    filho -- muda --> cópia da list
    list -- vista por --> principal
    filho -- muda --> Array
    Array -- vista por --> principal
    filho -- muda --> list do gerente
    list do gerente -- vista por --> principal
"""

from multiprocessing import Array, Manager, Process


def somar_um(valores):
    valores[0] += 1


def experimentar(nome, valores):
    processo = Process(target=somar_um, args=(valores,))
    processo.start()
    processo.join()
    tocada = nome if valores[0] else f"cópia da {nome}"
    print(f"filho -- muda --> {tocada}")
    print(f"{nome} -- vista por --> principal")


def principal():
    experimentar("list", [0])
    experimentar("Array", Array("i", [0]))
    with Manager() as gerente:
        experimentar("list do gerente", gerente.list([0]))


if __name__ == "__main__":
    principal()
