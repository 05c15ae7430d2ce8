"""Entre prioridades iguais, quem chegou antes passa antes.

    $ python ordem_de_chegada.py  # usa PriorityQueue, sem sorted
    1 Caio
    2 Bia
    2 Ana
"""

from queue import PriorityQueue

fila = PriorityQueue()
pedidos = ((2, "Bia"), (2, "Ana"), (1, "Caio"))
for chegada, (prioridade, nome) in enumerate(pedidos):
    fila.put((prioridade, chegada, nome))
for _ in range(3):
    prioridade, _, nome = fila.get()
    print(prioridade, nome)
