"""Um dia de 100 minutos, com um minuto a mais por trabalhador.

    $ python vale_a_pena.py
    sem ajuda: 100 minutos
    2 trabalhadores: 57 minutos
    5 trabalhadores: 33 minutos
    10 trabalhadores: 29 minutos
    45 trabalhadores: 57 minutos
    100 trabalhadores: 111 minutos
"""


def tempo(trabalhadores, custo):
    fixa, paralela = 10, 90
    return fixa + paralela / trabalhadores + custo * trabalhadores


if __name__ == "__main__":
    print(f"sem ajuda: {tempo(1, 0):.0f} minutos")
    for numero in 2, 5, 10, 45, 100:
        fim = tempo(numero, 1)
        print(f"{numero} trabalhadores: {fim:.0f} minutos")
