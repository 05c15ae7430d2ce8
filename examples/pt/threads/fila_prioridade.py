"""Os pedidos urgentes, 1, passam na frente dos outros, 2.

    $ python fila_prioridade.py
    1 Caio
    2 Ana
    2 Bia
"""

from queue import PriorityQueue

fila = PriorityQueue()
for pedido in ((2, "Bia"), (2, "Ana"), (1, "Caio")):
    fila.put(pedido)
for _ in range(3):
    prioridade, nome = fila.get()
    print(prioridade, nome)
