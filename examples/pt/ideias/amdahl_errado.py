"""Bom demais para ser verdade.

    $ python amdahl_errado.py
    50%: 10.00
    90%: 10.00
    99%: 10.00
"""


def ganho(paralela, trabalhadores):
    fixa = 1 - paralela
    return 1 / ((fixa + paralela) / trabalhadores)


if __name__ == "__main__":
    for paralela in 0.5, 0.9, 0.99:
        print(f"{paralela:.0%}: {ganho(paralela, 10):.2f}")
