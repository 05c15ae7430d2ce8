"""Cortar, resolver cada parte, juntar.

    $ python decomposicao.py
    partes: [[5, 2], [4, 1], [3, 6]]
    resultados: [7, 5, 9]
    juntos: 21
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
    print("partes:", partes)
    print("resultados:", resultados)
    print("juntos:", sum(resultados))
    print("de uma vez:", sum(pedidos))


if __name__ == "__main__":
    principal()
