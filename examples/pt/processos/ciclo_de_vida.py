"""A vida de um processo, vista de fora.

    $ python ciclo_de_vida.py
    criado: pid? False, exitcode None
    criado -- start() --> vivo
    vivo: pid? True, exitcode None
    vivo -- a função acaba --> terminado
    terminado: pid? True, exitcode 0
"""

from functools import partial
from multiprocessing import Event, Process
from time import sleep


def estado(processo):
    if processo.pid is None:
        return "criado"
    return "vivo" if processo.is_alive() else "terminado"


def mostrar(processo):
    pid, saida = processo.pid is not None, processo.exitcode
    print(f"{estado(processo)}: pid? {pid}, exitcode {saida}")


def seguir(processo, seta, pedido):
    antes = estado(processo)
    pedido()
    print(f"{antes} -- {seta} --> {estado(processo)}")
    mostrar(processo)


def esperar_a_vez(portao):
    portao.wait(60)


def acabar(portao, processo):
    portao.set()
    processo.join()


def principal():
    portao = Event()
    processo = Process(target=esperar_a_vez, args=(portao,))
    mostrar(processo)
    seguir(processo, "start()", processo.start)
    sleep(0.2)
    fim = partial(acabar, portao, processo)
    seguir(processo, "a função acaba", fim)


if __name__ == "__main__":
    principal()
