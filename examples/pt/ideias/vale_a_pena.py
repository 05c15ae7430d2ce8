"""Um dia de 100 minutos, com um minuto a mais por trabalhador.

    $ python vale_a_pena.py
    sem ajuda: 100 minutos
    2 trabalhadores: 57 minutos
    5 trabalhadores: 33 minutos
    10 trabalhadores: 29 minutos
    45 trabalhadores: 57 minutos
    100 trabalhadores: 111 minutos
"""


def tempo(trabalhadores):
    fixa, paralela, custo = 10, 90, 1
    return fixa + paralela / trabalhadores + custo * trabalhadores


if __name__ == "__main__":
    print("sem ajuda: 100 minutos")
    for numero in 2, 5, 10, 45, 100:
        fim = round(tempo(numero))
        print(f"{numero} trabalhadores: {fim} minutos")
