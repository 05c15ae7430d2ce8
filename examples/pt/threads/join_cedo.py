"""Um padeiro só chega depois que o outro foi embora.

    $ python join_cedo.py
    Ninguém apareceu
    Ninguém apareceu
"""

from threading import Barrier, BrokenBarrierError, Thread
from time import sleep


def padeiro(encontro, demora):
    sleep(demora)  # vem de casa
    try:
        encontro.wait(timeout=0.1)
    except BrokenBarrierError:
        print("Ninguém apareceu")
        encontro.reset()  # para o próximo


def principal():
    encontro = Barrier(2)
    for demora in (0.05, 0.15):
        args = (encontro, demora)
        trabalhador = Thread(target=padeiro, args=args)
        trabalhador.start()
        trabalhador.join()


if __name__ == "__main__":
    principal()
