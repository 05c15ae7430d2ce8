"""Chegou depois, saiu antes.

    $ python resposta_rapida.py
    pedidos: ['bolo de casamento', 'café']
    prontos: ['café', 'bolo de casamento']
"""

from threading import Event, Thread


def pedido_longo(portao, prontos):
    portao.wait()  # demora mais que um café
    prontos.append("bolo de casamento")


def pedido_curto(portao, prontos):
    prontos.append("café")
    portao.set()


def principal():
    portao, prontos = Event(), []
    trabalhador = Thread(target=pedido_longo, args=(portao, prontos))
    trabalhador.start()
    pedido_curto(portao, prontos)
    trabalhador.join()
    print("pedidos:", ["bolo de casamento", "café"])
    print("prontos:", prontos)


if __name__ == "__main__":
    principal()
