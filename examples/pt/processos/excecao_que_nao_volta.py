"""Uma exceção que sai do filho e não chega ao pai.

    $ python excecao_que_nao_volta.py
    Com threads: Queimou
    Com processos: BrokenProcessPool
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Queimou(Exception):
    def __init__(self, sabor, minutos):
        super().__init__(f"{sabor}: {minutos} min no forno")
        self.sabor = sabor


def assar_demais():
    raise Queimou("cenoura", 40)


def anunciar(nome, classe):
    with classe(1) as motor:
        erro = motor.submit(assar_demais).exception()
    print(f"{nome}: {type(erro).__name__}")


if __name__ == "__main__":
    anunciar("Com threads", ThreadPoolExecutor)
    anunciar("Com processos", ProcessPoolExecutor)
