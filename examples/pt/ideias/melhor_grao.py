"""O melhor grão para cada custo.

    $ python melhor_grao.py 0
    grão 1: 4 minutos
    $ python melhor_grao.py 2
    grão 4: 6 minutos
    $ python melhor_grao.py 7
    grão 4: 11 minutos
"""

import sys


def tamanhos(total, grao):
    inicios = range(0, total, grao)
    return [min(grao, total - inicio) for inicio in inicios]


def duracao(tarefas, trabalhadores):
    livres = [0] * trabalhadores
    for tarefa in tarefas:
        livres.sort()
        livres[0] += tarefa
    return max(livres)


def medir(grao, custo):
    tarefas = [custo + itens for itens in tamanhos(12, grao)]
    return duracao(tarefas, 3), grao


if __name__ == "__main__":
    custo = int(sys.argv[1])
    fim, grao = min(medir(grao, custo) for grao in range(1, 13))
    print(f"grão {grao}: {fim} minutos")
