"""Dois bolos, uma padeira que reveza.

    $ python geradores.py
    chocolate: no forno
    cenoura: no forno
    chocolate: pronto
    cenoura: pronto
"""


def fazer_bolo(sabor):
    print(f"{sabor}: no forno")
    yield "assando"
    print(f"{sabor}: pronto")


bolos = [fazer_bolo("chocolate"), fazer_bolo("cenoura")]
while bolos:
    bolo = bolos.pop(0)  # o primeiro da fila
    if next(bolo, None) == "assando":
        bolos.append(bolo)  # volta para o fim da fila
