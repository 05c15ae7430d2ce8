"""Quatro filhos, três jeitos de nascer.

    $ python tres_nascimentos.py  # só em POSIX
    Nasceu por fork
    Nasceu por spawn
    Nasceu por forkserver
    Nasceu por forkserver
"""

from multiprocessing import get_context
from time import sleep


def assar(metodo):
    print(f"Nasceu por {metodo}", flush=True)
    sleep(0.05)


def um_filho(metodo):
    contexto = get_context(metodo)
    filho = contexto.Process(target=assar, args=(metodo,))
    filho.start()
    filho.join()


if __name__ == "__main__":
    um_filho("fork")
    um_filho("spawn")
    um_filho("forkserver")
    um_filho("forkserver")
