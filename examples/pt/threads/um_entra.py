"""Olhar e ocupar o forno, num passo só.

    $ python um_entra.py  # usa Lock, usa Barrier, sem ocupado
    Entraram: 1
"""

from threading import Barrier, Lock, Thread


def assar(trava, encontro, entraram):
    if trava.acquire(blocking=False):
        entraram.append("bolo")
    encontro.wait()


def principal():
    trava, encontro = Lock(), Barrier(2, timeout=10)
    entraram = []
    bolos = [
        Thread(target=assar, args=(trava, encontro, entraram))
        for _ in range(2)
    ]
    for bolo in bolos:
        bolo.start()
    for bolo in bolos:
        bolo.join()
    print("Entraram:", len(entraram))


if __name__ == "__main__":
    principal()
