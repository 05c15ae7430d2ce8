"""Bia responde até que Ana desligue.

    $ python ate_desligar.py chocolate fubá  # usa Pipe, usa EOFError
    chocolate tem 9 letras
    fubá tem 4 letras
    Bia respondeu 2 perguntas
    $ python ate_desligar.py  # usa Pipe, usa EOFError
    Bia respondeu 0 perguntas
"""

import sys
from multiprocessing import Pipe, Process


def responder(ana, bia):
    ana.close()
    total = 0
    try:
        while True:
            bia.send(len(bia.recv()))
            total += 1
    except EOFError:
        print(f"Bia respondeu {total} perguntas", flush=True)


def principal():
    ana, bia = Pipe()
    processo = Process(target=responder, args=(ana, bia))
    processo.start()
    for sabor in sys.argv[1:]:
        ana.send(sabor)
        print(f"{sabor} tem {ana.recv()} letras", flush=True)
    ana.close()
    processo.join()


if __name__ == "__main__":
    principal()
