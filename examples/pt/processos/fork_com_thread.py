"""A trava que o filho herda fechada.

    $ python fork_com_thread.py  # só em POSIX
    fork: peguei a trava? False
    spawn: peguei a trava? True
    pai: peguei a trava? True
"""

from multiprocessing import get_context
from threading import Event, Lock, Thread

trava = Lock()


def segurar(presa, portao):
    with trava:
        presa.set()
        portao.wait(60)


def tentar(nome):
    conseguiu = trava.acquire(timeout=0.2)
    print(f"{nome}: peguei a trava? {conseguiu}", flush=True)


def experimentar(metodo):
    presa, portao = Event(), Event()
    vigia = Thread(target=segurar, args=(presa, portao))
    vigia.start()
    presa.wait(60)
    contexto = get_context(metodo)
    filho = contexto.Process(target=tentar, args=(metodo,))
    filho.start()
    portao.set()
    vigia.join()
    filho.join()


if __name__ == "__main__":
    experimentar("fork")
    experimentar("spawn")
    tentar("pai")
