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


intervalos = [
    tuple(map(int, texto.split("-"))) for texto in sys.argv[1:]
]
contagens = {
    inicio: em_andamento(inicio, intervalos)
    for inicio, _ in sorted(intervalos)
}
instante = max(contagens, key=contagens.get)
print(
    f"sobreposição: {contagens[instante]},"
    f" desde o instante {instante}"
)
