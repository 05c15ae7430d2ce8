"""Um forno para um bolo, e uma variável que não basta.

    $ python bandeira.py
    Entraram: 2
"""

from threading import Barrier, Thread

ocupado = False


def assar(encontro, entraram):
    global ocupado
    if not ocupado:
        encontro.wait()
        ocupado = True
        entraram.append("bolo")


def principal():
    encontro, entraram = Barrier(2, timeout=10), []
    bolos = [
        Thread(target=assar, args=(encontro, entraram))
        for _ in range(2)
    ]
    for bolo in bolos:
        bolo.start()
    for bolo in bolos:
        bolo.join()
    print("Entraram:", len(entraram))


if __name__ == "__main__":
    principal()
