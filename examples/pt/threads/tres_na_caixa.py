"""Três threads, uma caixa.

    $ python tres_na_caixa.py  # usa Thread, usa join
    caixa: ['cenoura', 'chocolate', 'coco', 'fubá']
"""

from threading import Thread


def encher(caixa, sabor):
    caixa.append(sabor)


def principal():
    caixa = ["fubá"]
    trabalhadores = []
    for sabor in "cenoura", "chocolate", "coco":
        trabalhador = Thread(target=encher, args=(caixa, sabor))
        trabalhador.start()
        trabalhadores.append(trabalhador)
    for trabalhador in trabalhadores:
        trabalhador.join()
    print("caixa:", sorted(caixa))


if __name__ == "__main__":
    principal()
