"""A vida de um processo, vista de fora.

    $ python ciclo_de_vida.py
    Criado: pid None, vivo? False, saída None
    Iniciado: pid ..., vivo? True, saída None
    Terminado: pid ..., vivo? False, saída 0
"""

from multiprocessing import Event, Process


def mostrar(momento, processo):
    pid, saida = processo.pid, processo.exitcode
    vivo = processo.is_alive()
    print(f"{momento}: pid {pid}, vivo? {vivo}, saída {saida}")


def principal():
    portao = Event()
    processo = Process(target=portao.wait, args=(60,))
    mostrar("Criado", processo)
    processo.start()
    mostrar("Iniciado", processo)
    portao.set()
    processo.join()
    mostrar("Terminado", processo)


if __name__ == "__main__":
    principal()
