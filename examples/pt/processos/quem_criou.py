"""Quem cria cada filho, e o que o filho traz, em cada método.

    $ python quem_criou.py  # só em POSIX
    MainProcess -- cria --> fork
    fork: traz a memória copiada
    MainProcess -- cria --> spawn
    spawn: roda o arquivo de novo
    MainProcess -- pede --> forkserver
    servidor -- cria --> forkserver
    forkserver: roda o arquivo de novo
"""

import os
from multiprocessing import get_context, parent_process


def apresentar(metodo):
    pai = parent_process()
    if os.getppid() == pai.pid:
        print(f"{pai.name} -- cria --> {metodo}")
    else:
        print(f"{pai.name} -- pede --> {metodo}")
        print(f"servidor -- cria --> {metodo}")
    if __name__ == "__mp_main__":
        print(f"{metodo}: roda o arquivo de novo", flush=True)
    else:
        print(f"{metodo}: traz a memória copiada", flush=True)


def um_filho(metodo):
    contexto = get_context(metodo)
    filho = contexto.Process(target=apresentar, args=(metodo,))
    filho.start()
    filho.join()


if __name__ == "__main__":
    um_filho("fork")
    um_filho("spawn")
    um_filho("forkserver")
