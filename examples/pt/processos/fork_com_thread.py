"""A trava que o filho herda fechada.

    $ python fork_com_thread.py fork  # só em POSIX
    Filho: peguei a trava? False
    Pai: peguei a trava? True
    $ python fork_com_thread.py spawn
    Filho: peguei a trava? True
    Pai: peguei a trava? True
"""

import sys
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


def principal():
    presa, portao = Event(), Event()
    vigia = Thread(target=segurar, args=(presa, portao))
    vigia.start()
    presa.wait(60)
    contexto = get_context(sys.argv[1])
    filho = contexto.Process(target=tentar, args=("Filho",))
    filho.start()
    portao.set()
    vigia.join()
    filho.join()
    tentar("Pai")


if __name__ == "__main__":
    principal()
