"""O mesmo pássaro, numa classe que herda de Thread.

    $ python herda.py
    Pássaro: asas abertas
    Fim da espera
"""

from threading import Thread


class Passaro(Thread):
    def __init__(self, valor):
        super().__init__()
        self.valor = valor

    def run(self):
        print(f"{self.valor}: asas abertas", flush=True)


def principal():
    trabalhador = Passaro("Pássaro")
    trabalhador.start()
    trabalhador.join()
    print("Fim da espera")


if __name__ == "__main__":
    principal()
