"""A mesma função, duas pilhas, dois `bolo`.

    $ python pilhas_proprias.py
    [['cenoura', 'pronto'], ['chocolate', 'pronto']]
"""

from threading import Barrier, Thread


def fazer_bolo(sabor, encontro, caixa):
    bolo = [sabor]
    encontro.wait()  # agora existem dois `bolo`
    bolo.append("pronto")
    caixa.append(bolo)


def principal():
    encontro, caixa = Barrier(2), []
    ana = Thread(target=fazer_bolo, args=("chocolate", encontro, caixa))
    bia = Thread(target=fazer_bolo, args=("cenoura", encontro, caixa))
    ana.start()
    bia.start()
    ana.join()
    bia.join()
    print(sorted(caixa))


if __name__ == "__main__":
    principal()
