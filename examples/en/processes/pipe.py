"""A pipe, and both ends in your hands.

    $ python pipe.py
    Is Pipe a class? False
    Anything for Bia? False
    Anything for Bia? True
    Bia heard: One cake, please
    Ana heard: Which flavour?
"""

from inspect import isclass
from multiprocessing import Pipe


def main():
    print("Is Pipe a class?", isclass(Pipe))
    ana, bia = Pipe()
    print("Anything for Bia?", bia.poll())
    ana.send("One cake, please")
    print("Anything for Bia?", bia.poll())
    print("Bia heard:", bia.recv())
    bia.send("Which flavour?")
    print("Ana heard:", ana.recv())


if __name__ == "__main__":
    main()
