"""O que pode ser feito ao mesmo tempo, rodada por rodada.

    $ python etapas_do_bolo.py
    1 cobertura, forno, massa
    2 assar
    3 cobrir
"""

from graphlib import TopologicalSorter

RECEITA = {
    "assar": {"massa", "forno"},
    "cobrir": {"assar", "cobertura"},
}


def rodadas(receita):
    etapas = TopologicalSorter(receita)
    etapas.prepare()
    while etapas.is_active():
        prontas = etapas.get_ready()
        yield sorted(prontas)
        etapas.done(*prontas)


if __name__ == "__main__":
    for numero, prontas in enumerate(rodadas(RECEITA), 1):
        print(numero, ", ".join(prontas))
