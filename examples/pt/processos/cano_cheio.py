"""O que não cabe no cano espera que alguém escute.

    $ python cano_cheio.py  # em qualquer ordem
    Falou: 10 letras
    Falou: 1000000 letras
    Ouviu: 10 letras
    Ouviu: 1000000 letras
"""

from multiprocessing import Pipe, Process
from time import sleep


def falar(boca, letras):
    boca.send("x" * letras)
    print(f"Falou: {letras} letras", flush=True)


def bia(boca):
    falar(boca, 10)
    falar(boca, 1_000_000)


def escutar(ouvido):
    sleep(0.3)
    letras = len(ouvido.recv())
    print(f"Ouviu: {letras} letras", flush=True)


def principal():
    ouvido, boca = Pipe(duplex=False)
    processo = Process(target=bia, args=(boca,))
    processo.start()
    escutar(ouvido)
    escutar(ouvido)
    processo.join()


if __name__ == "__main__":
    principal()
