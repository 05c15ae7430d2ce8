"""Uma thread enche a caixa e gasta os ovos.

    $ python caixa_compartilhada.py
    lá:   ['fubá', 'cenoura'] {'ovos': 9}
    aqui: ['fubá', 'cenoura'] {'ovos': 9}
"""

from threading import Thread

estoque = {"ovos": 12}


def encher(caixa):
    caixa.append("cenoura")
    estoque["ovos"] -= 3
    print("lá:  ", caixa, estoque, flush=True)


def principal():
    caixa = ["fubá"]
    trabalhador = Thread(target=encher, args=(caixa,))
    trabalhador.start()
    trabalhador.join()
    print("aqui:", caixa, estoque)


if __name__ == "__main__":
    principal()
