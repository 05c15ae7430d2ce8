"""Um cano de mão única: uma boca e um ouvido.

    $ python mao_unica.py
    Ouviu: O forno está quente
    OSError: connection is read-only
    OSError: connection is write-only
"""

from multiprocessing import Pipe


def tentar(acao, *args):
    try:
        acao(*args)
    except OSError as erro:
        print("OSError:", erro)


def principal():
    ouvido, boca = Pipe(duplex=False)
    boca.send("O forno está quente")
    print("Ouviu:", ouvido.recv())
    tentar(ouvido.send, "Obrigada")
    tentar(boca.recv)


if __name__ == "__main__":
    principal()
