"""Uma resposta dentro do prazo, faça a tarefa o que fizer.

    $ python prazo_firme.py 60 3  # usa Process, usa terminate
    3 pessoas: 4 fatias
    Processos vivos: 0
    $ python prazo_firme.py 0.2 0
    0 pessoas: sem resposta
    Processos vivos: 0
"""

import sys
from multiprocessing import Pipe, Process, active_children
from time import sleep


def fatiar(pessoas, boca):
    if pessoas == 0:
        sleep(600)
    boca.send(f"{12 // pessoas} fatias")


def pedir(pessoas, prazo):
    ouvido, boca = Pipe(duplex=False)
    processo = Process(target=fatiar, args=(pessoas, boca))
    processo.start()
    respondeu = ouvido.poll(prazo)
    resposta = ouvido.recv() if respondeu else "sem resposta"
    processo.terminate()
    processo.join()
    return resposta


if __name__ == "__main__":
    prazo, pessoas = float(sys.argv[1]), int(sys.argv[2])
    print(f"{pessoas} pessoas: {pedir(pessoas, prazo)}")
    print("Processos vivos:", len(active_children()))
