"""O padeiro fecha a fila em vez de pôr um None.

    $ python sem_sentinela.py  # usa shutdown, usa ShutDown
    Vendidos: ['chocolate', 'laranja', 'fubá']
"""

import queue
from threading import Thread


def padeiro(vitrine):
    for sabor in ("chocolate", "laranja", "fubá"):
        vitrine.put(sabor)
    if hasattr(vitrine, "shutdown"):
        vitrine.shutdown()
    else:  # antes do Python 3.13
        vitrine.put(None)


def vendedor(vitrine, vendidos):
    try:
        while (sabor := vitrine.get()) is not None:
            vendidos.append(sabor)
    except queue.ShutDown:
        pass


vitrine, vendidos = queue.Queue(), []
Thread(target=padeiro, args=(vitrine,)).start()
vendedor(vitrine, vendidos)
print("Vendidos:", vendidos)
