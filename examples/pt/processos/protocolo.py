"""Uma função que aceita qualquer das duas classes.

    $ python protocolo.py  # usa Thread, usa Process
    Com Thread
    Bolo de chocolate pronto em MainProcess
    Com Process
    Bolo de chocolate pronto em Process-1
"""

from multiprocessing import Process, current_process
from threading import Thread


def fazer_bolo(sabor):
    onde = current_process().name
    print(f"Bolo de {sabor} pronto em {onde}", flush=True)


def trabalhar_com(classe: type[Thread] | type[Process]) -> None:
    print(f"Com {classe.__name__}", flush=True)
    trabalhador = classe(target=fazer_bolo, args=("chocolate",))
    trabalhador.start()
    trabalhador.join()


def principal():
    for classe in (Thread, Process):
        trabalhar_com(classe)


if __name__ == "__main__":
    principal()
