"""O mesmo pássaro, numa classe que herda de Process.

    $ python herda.py
    Pássaro: asas abertas
    Fim da espera
"""

from multiprocessing import Process


class Passaro(Process):
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
