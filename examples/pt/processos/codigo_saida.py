"""Quatro fins, quatro códigos de saída.

    $ python codigo_saida.py
    voltar: 0
    sair: 3
    Acabou a farinha
    reclamar: 1
    dormir: -15
"""

import sys
from multiprocessing import Process
from time import sleep


def voltar():
    return "ninguém recebe isto"


def sair():
    sys.exit(3)


def reclamar():
    sys.exit("Acabou a farinha")


def dormir():
    sleep(60)


if __name__ == "__main__":
    for fim in (voltar, sair, reclamar, dormir):
        filho = Process(target=fim)
        filho.start()
        if fim is dormir:
            filho.terminate()
        filho.join()
        print(f"{fim.__name__}: {filho.exitcode}", flush=True)
