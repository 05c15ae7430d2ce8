"""Cada nome é uma thread, e a lista sai em ordem.

    $ python lista_de_presenca.py Bia Ana  # usa Thread
    Chegaram 2: Ana, Bia
    $ python lista_de_presenca.py Caio Ana Davi Bia
    Chegaram 4: Ana, Bia, Caio, Davi
"""

import sys
from threading import Thread

chegadas = []


def chegar(nome):
    chegadas.append(nome)


def principal():
    padeiros = [
        Thread(target=chegar, args=(nome,)) for nome in sys.argv[1:]
    ]
    for padeiro in padeiros:
        padeiro.start()
    for padeiro in padeiros:
        padeiro.join()
    print(f"Chegaram {len(chegadas)}: {', '.join(sorted(chegadas))}")


if __name__ == "__main__":
    principal()
