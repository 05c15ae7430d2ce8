"""Quem ouve percebe que o outro lado desligou.

    $ python desligou.py
    Ouviu: chocolate
    Ouviu: cenoura
    Ninguém mais fala deste lado.
"""

from multiprocessing import Pipe, Process
from time import sleep


def assar(boca):
    for sabor in ("chocolate", "cenoura"):
        sleep(0.1)
        boca.send(sabor)


def principal():
    ouvido, boca = Pipe(duplex=False)
    processo = Process(target=assar, args=(boca,))
    processo.start()
    boca.close()
    try:
        while True:
            print(f"Ouviu: {ouvido.recv()}")
    except EOFError:
        print("Ninguém mais fala deste lado.")
    processo.join()


if __name__ == "__main__":
    principal()
