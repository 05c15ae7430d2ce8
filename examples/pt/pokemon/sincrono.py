"""Os 100 sprites, um depois do outro.

    $ python sincrono.py
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 1 por vez: True
"""

from rodar_versao import rodar_versao


def sincrono(baixar, numeros, avisar):
    for numero in numeros:
        avisar(baixar(numero))


if __name__ == "__main__":
    rodar_versao(sincrono, limite=1)
