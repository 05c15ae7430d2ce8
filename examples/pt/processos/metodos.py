"""O que só uma das duas classes tem.

    $ python metodos.py
    As duas: daemon ident is_alive join name run start
    Só Thread: native_id
    Só Process: authkey close exitcode ...kill pid sentinel terminate
"""

from multiprocessing import Process
from threading import Thread


def publicos(classe):
    return {
        membro
        for membro in dir(classe)
        if membro.islower() and membro[0] != "_"
    }


def mostrar(titulo, membros):
    print(f"{titulo}:", *sorted(membros))


def principal():
    de_thread = publicos(Thread)
    de_process = publicos(Process)
    mostrar("As duas", de_thread & de_process)
    mostrar("Só Thread", de_thread - de_process)
    mostrar("Só Process", de_process - de_thread)


if __name__ == "__main__":
    principal()
