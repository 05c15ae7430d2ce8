"""A mesma exceção, pronta para viajar.

    $ python excecao_que_volta.py
    Com threads: Queimou, cenoura: 40 min no forno
    Com processos: Queimou, cenoura: 40 min no forno
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Queimou(Exception):
    def __init__(self, sabor, minutos):
        super().__init__(sabor, minutos)
        self.sabor, self.minutos = sabor, minutos

    def __str__(self):
        return f"{self.sabor}: {self.minutos} min no forno"


def assar_demais():
    raise Queimou("cenoura", 40)


def anunciar(nome, classe):
    with classe(1) as motor:
        erro = motor.submit(assar_demais).exception()
    print(f"{nome}: {type(erro).__name__}, {erro}")


if __name__ == "__main__":
    anunciar("Com threads", ThreadPoolExecutor)
    anunciar("Com processos", ProcessPoolExecutor)
