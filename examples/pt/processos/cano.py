"""Um cano, e as duas pontas na sua mão.

    $ python cano.py
    Pipe é uma classe? False
    Algo para Bia? False
    Algo para Bia? True
    Bia ouviu: Um bolo, por favor
    Ana ouviu: Qual sabor?
"""

from inspect import isclass
from multiprocessing import Pipe


def principal():
    print("Pipe é uma classe?", isclass(Pipe))
    ana, bia = Pipe()
    print("Algo para Bia?", bia.poll())
    ana.send("Um bolo, por favor")
    print("Algo para Bia?", bia.poll())
    print("Bia ouviu:", bia.recv())
    bia.send("Qual sabor?")
    print("Ana ouviu:", ana.recv())


if __name__ == "__main__":
    principal()
