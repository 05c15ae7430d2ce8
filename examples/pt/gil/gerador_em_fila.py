"""Um gerador para muitas threads, uma de cada vez.

    $ python gerador_em_fila.py  # usa Lock, usa Thread
    [1, 2, 3, 4, 5, 6, 7, 8]
"""

from threading import Lock, Thread
from time import sleep


class EmFila:
    def __init__(self, fonte):
        self.fonte = fonte
        self.trava = Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.trava:
            return next(self.fonte)


def senhas():
    for numero in range(1, 9):
        sleep(0.01)
        yield numero


fila_de_senhas = EmFila(senhas())
recebidas = []


def atender():
    for numero in fila_de_senhas:
        recebidas.append(numero)


padeiros = [Thread(target=atender) for _ in range(3)]
for padeiro in padeiros:
    padeiro.start()
for padeiro in padeiros:
    padeiro.join()
print(sorted(recebidas))
