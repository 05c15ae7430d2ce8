"""A vida de um processo, vista de fora.

    $ python ciclo_de_vida.py
    Criado: pid None, vivo? False, saída None
    Iniciado: pid ..., vivo? True, saída None
    Terminado: pid ..., vivo? False, saída 0
"""

from multiprocessing import Event, Process
from time import sleep


def mostrar(momento, processo):
    pid, saida = processo.pid, processo.exitcode
    vivo = processo.is_alive()
    print(f"{momento}: pid {pid}, vivo? {vivo}, saída {saida}")


def esperar_a_vez(portao):
    portao.wait(60)


def principal():
    portao = Event()
    processo = Process(target=esperar_a_vez, args=(portao,))
    mostrar("Criado", processo)
    processo.start()
    mostrar("Iniciado", processo)
    sleep(0.2)
    portao.set()
    processo.join()
    mostrar("Terminado", processo)


if __name__ == "__main__":
    principal()
