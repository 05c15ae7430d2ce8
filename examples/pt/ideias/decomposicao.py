"""Cortar, resolver cada parte, juntar.

    $ python decomposicao.py
    pedidos -- cortar --> [5, 2]
    pedidos -- cortar --> [4, 1]
    pedidos -- cortar --> [3, 6]
    [5, 2] -- somar --> 7
    [4, 1] -- somar --> 5
    [3, 6] -- somar --> 9
    7 -- juntar --> 21
    5 -- juntar --> 21
    9 -- juntar --> 21
    de uma vez: 21
"""


def cortar(pedidos, grao):
    """Corta em partes de `grao` pedidos; a última pode ser menor.

    >>> cortar([5, 2, 4, 1, 3], 2)
    [[5, 2], [4, 1], [3]]
    """
    inicios = range(0, len(pedidos), grao)
    return [pedidos[i : i + grao] for i in inicios]


def principal():
    pedidos = [5, 2, 4, 1, 3, 6]
    partes = cortar(pedidos, 2)
    resultados = [sum(parte) for parte in partes]
    for parte in partes:
        print("pedidos -- cortar -->", parte)
    for parte in partes:
        print(parte, "-- somar -->", sum(parte))
    for resultado in resultados:
        print(resultado, "-- juntar -->", sum(resultados))
    print("de uma vez:", sum(pedidos))


if __name__ == "__main__":
    principal()
