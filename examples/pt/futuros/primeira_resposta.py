"""O primeiro dos três fornos que responder.

    $ python primeira_resposta.py 2  # usa wait, usa FIRST_COMPLETED
    Respondeu: forno 2
    Faltavam: [1, 3]
    $ python primeira_resposta.py 3
    Respondeu: forno 3
    Faltavam: [1, 2]
"""

import sys
from concurrent import futures
from threading import Event

portoes = {numero: Event() for numero in (1, 2, 3)}


def forno(numero):
    portoes[numero].wait(60)
    return numero


def principal(escolhido):
    with futures.ThreadPoolExecutor(3) as executor:
        pedidos = {executor.submit(forno, n): n for n in portoes}
        portoes[escolhido].set()
        prontos, faltam = futures.wait(
            pedidos, return_when=futures.FIRST_COMPLETED
        )
        print("Respondeu: forno", prontos.pop().result())
        print("Faltavam:", sorted(pedidos[f] for f in faltam))
        for portao in portoes.values():
            portao.set()


if __name__ == "__main__":
    principal(int(sys.argv[1]))
