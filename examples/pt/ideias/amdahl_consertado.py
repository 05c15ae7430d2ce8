"""Bom, e verdade.

    $ python amdahl_consertado.py
    50%: 1.82
    90%: 5.26
    99%: 9.17
"""


def ganho(paralela, trabalhadores):
    fixa = 1 - paralela
    return 1 / (fixa + paralela / trabalhadores)


if __name__ == "__main__":
    for paralela in 0.5, 0.9, 0.99:
        print(f"{paralela:.0%}: {ganho(paralela, 10):.2f}")
