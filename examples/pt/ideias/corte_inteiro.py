"""Cinco pedidos entram, e os cinco saem.

    $ python corte_inteiro.py
    [[5, 2], [4, 1], [3]] soma 15
    [[5, 2, 4, 1], [3]] soma 15
    [[5, 2, 4, 1, 3]] soma 15
"""


def cortar(pedidos, grao):
    partes = []
    for inicio in range(0, len(pedidos), grao):
        partes.append(pedidos[inicio : inicio + grao])
    return partes


if __name__ == "__main__":
    for grao in 2, 4, 5:
        partes = cortar([5, 2, 4, 1, 3], grao)
        print(partes, "soma", sum(map(sum, partes)))
