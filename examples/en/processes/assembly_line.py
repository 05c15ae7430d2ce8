"""Two pipes in a row: one bakes, the other ices.

    $ python assembly_line.py corn apple  # uses Pipe, without Queue
    corn with icing by Bia
    apple with icing by Bia
    end
    $ python assembly_line.py  # uses Pipe, without Queue
    end
"""

import sys
from multiprocessing import Pipe, Process, current_process


def bake(flavours, mouth):
    for flavour in flavours:
        mouth.send(flavour)


def ice(ear, mouth):
    me = current_process().name
    try:
        while True:
            mouth.send(f"{ear.recv()} with icing by {me}")
    except EOFError:
        mouth.close()


def begin(name, task, source):
    ear, mouth = Pipe(duplex=False)
    Process(target=task, args=(source, mouth), name=name).start()
    mouth.close()
    return ear


def main():
    baked = begin("Ana", bake, sys.argv[1:])
    iced = begin("Bia", ice, baked)
    try:
        while True:
            print(iced.recv())
    except EOFError:
        print("end")


if __name__ == "__main__":
    main()
