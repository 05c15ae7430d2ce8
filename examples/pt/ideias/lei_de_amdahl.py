"""O ganho, no melhor caso, com 2, 4, 8, 64 e 1000 trabalhadores.

    $ python lei_de_amdahl.py
    50%:  1.33  1.60  1.78  1.97  2.00
    90%:  1.82  3.08  4.71  8.77  9.91
    99%:  1.98  3.88  7.48 39.26 90.99
"""


def ganho(paralela, trabalhadores):
    """Quantas vezes mais cedo termina.

    >>> ganho(1, 8), ganho(0, 8)
    (8.0, 1.0)
    >>> ganho(0.75, 3)
    2.0
    """
    fixa = 1 - paralela
    return 1 / (fixa + paralela / trabalhadores)


if __name__ == "__main__":
    for paralela in 0.5, 0.9, 0.99:
        ganhos = [ganho(paralela, n) for n in (2, 4, 8, 64, 1000)]
        linha = " ".join(f"{numero:5.2f}" for numero in ganhos)
        print(f"{paralela:.0%}: {linha}")
