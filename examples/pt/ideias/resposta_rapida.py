"""Chegou depois, saiu antes.

    $ python resposta_rapida.py
    pedidos: ['bolo de casamento', 'café']
    prontos: ['café', 'bolo de casamento']
"""

from threading import Event, Thread
from time import sleep

portao, prontos = Event(), []


def pedido_longo():
    sleep(0.2)
    portao.wait()  # demora mais que um café
    prontos.append("bolo de casamento")


def pedido_curto():
    sleep(0.05)
    prontos.append("café")
    portao.set()


def principal():
    trabalhador = Thread(target=pedido_longo)
    trabalhador.start()
    pedido_curto()
    trabalhador.join()
    print("pedidos:", ["bolo de casamento", "café"])
    print("prontos:", prontos)


if __name__ == "__main__":
    principal()
