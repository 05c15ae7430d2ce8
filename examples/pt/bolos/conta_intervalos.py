"""A maior sobreposição, e o instante em que ela começa.

    $ python conta_intervalos.py 0-2 2-3
    sobreposição: 1, desde o instante 0
    $ python conta_intervalos.py 0-5 1-2 3-4
    sobreposição: 2, desde o instante 1
    $ python conta_intervalos.py 4-9 0-5 1-2 3-7
    sobreposição: 3, desde o instante 4
"""

import sys


def em_andamento(instante, intervalos):
    return sum(inicio <= instante < fim for inicio, fim in intervalos)


def principal():
    intervalos = [
        tuple(map(int, texto.split("-"))) for texto in sys.argv[1:]
    ]
    inicios = sorted(inicio for inicio, _ in intervalos)
    contagens = [em_andamento(inicio, intervalos) for inicio in inicios]
    total = max(contagens)
    instante = inicios[contagens.index(total)]
    print(f"sobreposição: {total}, desde o instante {instante}")


if __name__ == "__main__":
    principal()
