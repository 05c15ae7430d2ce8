"""Um assa, o outro cobre, e a principal recebe os bolos.

    $ python linha_de_montagem.py  # usa Queue, usa Thread, sem sleep
    chocolate assado com cobertura
    laranja assado com cobertura
    fubá assado com cobertura
    Fim
"""

from queue import Queue
from threading import Thread


def trabalhar(entrada, fila, cuidado):
    while (bolo := entrada.get()) is not None:
        fila.put(f"{bolo} {cuidado}")
    fila.put(None)


def principal():
    massas, assados, prontos = Queue(), Queue(maxsize=1), Queue()
    assar = (massas, assados, "assado")
    cobrir = (assados, prontos, "com cobertura")
    for args in (assar, cobrir):
        Thread(target=trabalhar, args=args).start()
    for sabor in ("chocolate", "laranja", "fubá", None):
        massas.put(sabor)
    while (bolo := prontos.get()) is not None:
        print(bolo)
    print("Fim")


if __name__ == "__main__":
    principal()
