"""Um padeiro só chega depois que o outro foi embora.

    $ python join_cedo.py
    Ninguém apareceu
    Ninguém apareceu
"""

from threading import Barrier, BrokenBarrierError, Thread


def padeiro(encontro):
    try:
        encontro.wait(timeout=0.1)
    except BrokenBarrierError:
        print("Ninguém apareceu")


def principal():
    encontro = Barrier(2)
    for _ in range(2):
        trabalhador = Thread(target=padeiro, args=(encontro,))
        trabalhador.start()
        trabalhador.join()


if __name__ == "__main__":
    principal()
