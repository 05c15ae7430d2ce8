"""Quatro fins, quatro códigos de saída.

    $ python codigo_saida.py
    return --> exitcode 0
    exit(3) --> exitcode 3
    Acabou a farinha
    exit(texto) --> exitcode 1
    terminate() --> exitcode -15
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


fins = {
    "return": voltar,
    "exit(3)": sair,
    "exit(texto)": reclamar,
    "terminate()": dormir,
}

if __name__ == "__main__":
    for nome, fim in fins.items():
        filho = Process(target=fim)
        filho.start()
        if fim is dormir:
            filho.terminate()
        filho.join()
        saida = filho.exitcode
        print(f"{nome} --> exitcode {saida}", flush=True)
