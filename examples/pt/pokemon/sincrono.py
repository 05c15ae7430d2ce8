"""Os 100 sprites, um depois do outro.

    $ python sincrono.py
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 1 por vez: True
"""

from baixar_cem import baixar_cem


def sincrono(baixar, numeros, avisar):
    for numero in numeros:
        avisar(baixar(numero))


if __name__ == "__main__":
    baixar_cem(sincrono, limite=1)
