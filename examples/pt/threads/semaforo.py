"""Seis bolos, e um forno onde só cabem dois.

    $ python semaforo.py
    Bolos no forno: [2, 2, 2, 2, 2, 2]
"""

from threading import Barrier, Semaphore, Thread


def assar(vagas, encontro, forno, contagens):
    with vagas:
        forno.append("bolo")
        encontro.wait()
        contagens.append(len(forno))
        encontro.wait()
        forno.pop()


def principal():
    vagas, encontro = Semaphore(2), Barrier(2, timeout=10)
    forno, contagens = [], []
    args = (vagas, encontro, forno, contagens)
    bolos = [Thread(target=assar, args=args) for _ in range(6)]
    for bolo in bolos:
        bolo.start()
    for bolo in bolos:
        bolo.join()
    print("Bolos no forno:", contagens)


if __name__ == "__main__":
    principal()
