"""Um processo enche a caixa dele e gasta os ovos dele.

    $ python caixas_separadas.py
    lá:   ['fubá', 'cenoura'] {'ovos': 9}
    aqui: ['fubá'] {'ovos': 12}
"""

from multiprocessing import Process

estoque = {"ovos": 12}


def encher(caixa):
    caixa.append("cenoura")
    estoque["ovos"] -= 3
    print("lá:  ", caixa, estoque, flush=True)


def principal():
    caixa = ["fubá"]
    trabalhador = Process(target=encher, args=(caixa,))
    trabalhador.start()
    trabalhador.join()
    print("aqui:", caixa, estoque)


if __name__ == "__main__":
    principal()
