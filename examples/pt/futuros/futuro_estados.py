"""Um forno só, dois bolos, e um portão que segura o primeiro.

    $ python futuro_estados.py
    Primeiro: running True, done False, cancelled False
    Segundo: running False, done False, cancelled False
    Cancelar o primeiro? False
    Cancelar o segundo? True
    Segundo: running False, done True, cancelled True
    Primeiro: running False, done True, cancelled False
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

aceso, portao = Event(), Event()


def assar():
    aceso.set()
    portao.wait(60)
    return "bolo"


def mostrar(nome, futuro):
    print(
        f"{nome}: running {futuro.running()},",
        f"done {futuro.done()},",
        f"cancelled {futuro.cancelled()}",
    )


def principal():
    with ThreadPoolExecutor(max_workers=1) as executor:
        primeiro = executor.submit(assar)
        segundo = executor.submit(assar)
        aceso.wait(60)
        mostrar("Primeiro", primeiro)
        mostrar("Segundo", segundo)
        print("Cancelar o primeiro?", primeiro.cancel())
        print("Cancelar o segundo?", segundo.cancel())
        mostrar("Segundo", segundo)
        portao.set()
    mostrar("Primeiro", primeiro)


if __name__ == "__main__":
    principal()
