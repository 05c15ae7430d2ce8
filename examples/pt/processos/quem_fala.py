"""Cada ponta diz quem falou com quem.

    $ python quem_fala.py
    MainProcess -- send() --> Process-1
    Process-1 -- send() --> MainProcess
"""

from multiprocessing import Pipe, Process, current_process


def falar(ponta):
    ponta.send(current_process().name)


def ouvir(ponta):
    eu, quem = current_process().name, ponta.recv()
    print(f"{quem} -- send() --> {eu}", flush=True)


def responder(bia):
    ouvir(bia)
    falar(bia)


def principal():
    ana, bia = Pipe()
    processo = Process(target=responder, args=(bia,))
    processo.start()
    falar(ana)
    ouvir(ana)
    processo.join()


if __name__ == "__main__":
    principal()
