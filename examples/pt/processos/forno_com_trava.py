"""Um forno que deixa a trava em casa.

    $ python forno_com_trava.py  # usa Lock, usa get_context
    Filho: 180 graus, trava presa? False
    Pai: 180 graus, trava presa? True
"""

from multiprocessing import get_context
from threading import Lock


class Forno:
    def __init__(self, temperatura):
        self.temperatura, self.trava = temperatura, Lock()

    def __getstate__(self):
        return {"temperatura": self.temperatura}

    def __setstate__(self, estado):
        self.__init__(**estado)


def anunciar(nome, forno):
    graus, presa = forno.temperatura, forno.trava.locked()
    print(f"{nome}: {graus} graus, trava presa? {presa}", flush=True)


if __name__ == "__main__":
    forno = Forno(180)
    contexto = get_context("spawn")
    filho = contexto.Process(target=anunciar, args=("Filho", forno))
    with forno.trava:
        filho.start()
        filho.join()
        anunciar("Pai", forno)
