"""Cinco pedidos entram, e nem todos saem.

    $ python corte_com_perda.py
    [[5, 2], [4, 1]] soma 12
    [[5, 2, 4, 1]] soma 12
"""


def cortar(pedidos, grao):
    partes = []
    for numero in range(len(pedidos) // grao):
        inicio = numero * grao
        partes.append(pedidos[inicio : inicio + grao])
    return partes


if __name__ == "__main__":
    for grao in 2, 4:
        partes = cortar([5, 2, 4, 1, 3], grao)
        print(partes, "soma", sum(map(sum, partes)))
