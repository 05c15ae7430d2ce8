"""O mesmo trabalho em grãos finos e grossos, no papel.

    $ python o_grao.py
    grão 1: 12 tarefas, 12 minutos
    grão 2: 6 tarefas, 8 minutos
    grão 4: 3 tarefas, 6 minutos
    grão 6: 2 tarefas, 8 minutos
    grão 12: 1 tarefas, 14 minutos
"""

CUSTO = 2  # minutos para buscar cada tarefa


def tamanhos(total, grao):
    """Corta `total` pedidos em tarefas de até `grao`.

    >>> tamanhos(12, 5)
    [5, 5, 2]
    """
    inicios = range(0, total, grao)
    return [min(grao, total - inicio) for inicio in inicios]


def duracao(tarefas, trabalhadores):
    """Quem fica livre primeiro pega a próxima tarefa.

    >>> duracao([5, 5, 2], 3), duracao([5, 5, 2], 2)
    (5, 7)
    """
    livres = [0] * trabalhadores
    for tarefa in tarefas:
        livres.sort()
        livres[0] += tarefa
    return max(livres)


if __name__ == "__main__":
    for grao in 1, 2, 4, 6, 12:
        tarefas = [CUSTO + itens for itens in tamanhos(12, grao)]
        fim = duracao(tarefas, 3)
        print(f"grão {grao}: {len(tarefas)} tarefas, {fim} minutos")
