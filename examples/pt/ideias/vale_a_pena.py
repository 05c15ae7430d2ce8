"""Cem minutos de trabalho, e quanto cada trabalhador custa a todos.

    $ python vale_a_pena.py
    minutos até acabar
    trabalhadores    sem custo  meio minuto    um minuto
                1          100          100          101
                2           55           56           57
                4           32           34           36
                8           21           25           29
               16           16           24           32
               32           13           29           45
               64           11           43           75
              128           11           75          139
"""

CUSTOS = {"sem custo": 0, "meio minuto": 0.5, "um minuto": 1}


def tempo(trabalhadores, custo):
    fixa, paralela = 10, 90
    return fixa + paralela / trabalhadores + custo * trabalhadores


if __name__ == "__main__":
    print("minutos até acabar")
    print(f"{'trabalhadores':>13}", *(f"{c:>12}" for c in CUSTOS))
    for numero in [2**n for n in range(8)]:
        minutos = [tempo(numero, c) for c in CUSTOS.values()]
        print(f"{numero:13}", *(f"{t:12.0f}" for t in minutos))
