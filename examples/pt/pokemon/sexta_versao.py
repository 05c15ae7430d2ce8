"""A sexta versão: o ThreadPool, com dois por vez.

    $ python sexta_versao.py  # usa ThreadPool, usa imap_unordered
    [##########]
    Sprites inteiros: 100
    Falhas, tentadas de novo: 3
    No máximo 2 por vez: True
"""

from multiprocessing.pool import ThreadPool

from baixar_cem import baixar_cem


def sexta_versao(baixar, numeros, avisar):
    with ThreadPool(2) as pool:
        for falhas in pool.imap_unordered(baixar, numeros):
            avisar(falhas)


if __name__ == "__main__":
    baixar_cem(sexta_versao, limite=2)
