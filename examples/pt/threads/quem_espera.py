"""Quem quer o quê, e quem está com o quê, no meio do impasse.

    $ python quem_espera.py
    Ana -- quer --> colher
    colher -- está com --> Bia
    Bia -- quer --> tigela
    tigela -- está com --> Ana
"""

from threading import Barrier, Lock, Thread, current_thread

quer = {}
portao, presos = Barrier(2), Barrier(3)


class Utensilio:
    def __init__(self, nome):
        self.nome, self.dono, self.trava = nome, None, Lock()

    def pegar(self):
        eu = current_thread().name
        if not self.trava.acquire(blocking=False):
            quer[eu] = self
            presos.wait()
            self.trava.acquire()
        self.dono = eu


def bater(primeiro, segundo):
    primeiro.pegar()
    portao.wait()
    segundo.pegar()


def principal():
    tigela, colher = Utensilio("tigela"), Utensilio("colher")
    ana = Thread(target=bater, args=(tigela, colher), name="Ana")
    bia = Thread(target=bater, args=(colher, tigela), name="Bia")
    for padeiro in ana, bia:
        padeiro.daemon = True
        padeiro.start()
    presos.wait()
    for nome, peca in sorted(quer.items()):
        print(f"{nome} -- quer --> {peca.nome}")
        print(f"{peca.nome} -- está com --> {peca.dono}")


if __name__ == "__main__":
    principal()
