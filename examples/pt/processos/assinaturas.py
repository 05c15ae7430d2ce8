"""O que cada construtor aceita.

    $ python assinaturas.py
    Os dois: group, target, name, args, kwargs, daemon
    Só Thread: ...
    Só Process: nada
"""

from inspect import signature
from multiprocessing import Process
from threading import Thread


def aceitos(classe):
    return list(signature(classe).parameters)


def menos(alguns, outros):
    return [um for um in alguns if um not in outros]


def mostrar(titulo, membros):
    print(f"{titulo}:", ", ".join(membros) or "nada")


def principal():
    de_thread = aceitos(Thread)
    de_process = aceitos(Process)
    so_thread = menos(de_thread, de_process)
    mostrar("Os dois", menos(de_thread, so_thread))
    mostrar("Só Thread", so_thread)
    mostrar("Só Process", menos(de_process, de_thread))


if __name__ == "__main__":
    principal()
