"""Quantos trabalhadores, um por vez, fizeram as três tarefas?

    $ python trabalhador_novo.py
    Sem limite: 1
    maxtasksperchild=1: 3
    Tudo num lote só: 1
"""

from multiprocessing import current_process, get_context


def quem(_):
    return current_process().name


def principal():
    spawn = get_context("spawn")
    with spawn.Pool(1) as pool:
        nomes = pool.map(quem, range(3), chunksize=1)
        print("Sem limite:", len(set(nomes)))
    with spawn.Pool(1, maxtasksperchild=1) as pool:
        nomes = pool.map(quem, range(3), chunksize=1)
        print("maxtasksperchild=1:", len(set(nomes)))
        nomes = pool.map(quem, range(3), chunksize=3)
        print("Tudo num lote só:", len(set(nomes)))


if __name__ == "__main__":
    principal()
