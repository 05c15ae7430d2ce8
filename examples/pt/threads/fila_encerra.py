"""A loja fecha a fila, e os dois vendedores vão para casa.

    $ python fila_encerra.py
    Vendidos: ['chocolate', 'fubá', 'laranja', 'limão']
"""

import queue
from threading import Thread


def vendedor(vitrine, vendidos):
    try:
        while (sabor := vitrine.get()) is not None:
            vendidos.append(sabor)
    except queue.ShutDown:
        pass


def fechar(vitrine, quantos):
    if hasattr(vitrine, "shutdown"):
        vitrine.shutdown()
    else:  # antes do Python 3.13
        for _ in range(quantos):
            vitrine.put(None)


def principal():
    vitrine, vendidos = queue.Queue(), []
    for sabor in ("chocolate", "laranja", "fubá", "limão"):
        vitrine.put(sabor)
    args = (vitrine, vendidos)
    turma = [Thread(target=vendedor, args=args) for _ in range(2)]
    for trabalhador in turma:
        trabalhador.start()
    fechar(vitrine, len(turma))
    for trabalhador in turma:
        trabalhador.join()
    print("Vendidos:", sorted(vendidos))


if __name__ == "__main__":
    principal()
