"""O melhor número de trabalhadores para um custo.

    $ python melhor_numero.py 100 1
    10 trabalhadores: 20 minutos
    $ python melhor_numero.py 400 4
    10 trabalhadores: 80 minutos
    $ python melhor_numero.py 10 20
    1 trabalhadores: 30 minutos
"""

import sys


def tempo(paralela, custo, trabalhadores):
    return paralela / trabalhadores + custo * trabalhadores


if __name__ == "__main__":
    paralela, custo = map(int, sys.argv[1:])
    fim, numero = min(
        (tempo(paralela, custo, n), n) for n in range(1, 1001)
    )
    print(f"{numero} trabalhadores: {fim:.0f} minutos")
