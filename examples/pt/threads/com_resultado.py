"""Uma thread que devolve o seu resultado, ou o seu erro.

    $ python com_resultado.py  # usa Thread, usa resultado, sem Queue
    3: 4.0
    0: division by zero
    4: 3.0
"""

from threading import Thread


class Reparte(Thread):
    def __init__(self, pessoas):
        super().__init__()
        self.pessoas, self.erro = pessoas, None

    def run(self):
        try:
            self.valor = 12 / self.pessoas
        except ZeroDivisionError as erro:
            self.erro = erro

    def resultado(self):
        self.join()
        if self.erro:
            raise self.erro
        return self.valor


trabalhadores = [Reparte(pessoas) for pessoas in (3, 0, 4)]
for trabalhador in trabalhadores:
    trabalhador.start()
for trabalhador in trabalhadores:
    try:
        print(f"{trabalhador.pessoas}: {trabalhador.resultado()}")
    except ZeroDivisionError as erro:
        print(f"{trabalhador.pessoas}: {erro}")
