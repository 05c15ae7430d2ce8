"""Nenhum bolo fica pronto antes que todos entrem.

    $ python forno_cheio.py 2  # usa Barrier, usa Thread, sem sleep
    no forno antes do primeiro pronto: 2
    $ python forno_cheio.py 5
    no forno antes do primeiro pronto: 5
"""

import sys
from threading import Barrier, Thread


def fazer_bolo(forno, caderno):
    caderno.append("no forno")
    forno.wait()
    caderno.append("pronto")


def principal():
    forno, caderno = Barrier(int(sys.argv[1])), []
    padeiros = [
        Thread(target=fazer_bolo, args=(forno, caderno))
        for _ in range(forno.parties)
    ]
    for padeiro in padeiros:
        padeiro.start()
    for padeiro in padeiros:
        padeiro.join()
    antes = caderno.index("pronto")
    print("no forno antes do primeiro pronto:", antes)


if __name__ == "__main__":
    principal()
