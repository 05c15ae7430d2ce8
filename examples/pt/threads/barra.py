"""Uma barra de progresso numa thread.

    $ python barra.py
    [##########]
"""

from threading import Thread
from time import sleep


def barra():
    print("[", end="", flush=True)
    for _ in range(10):
        sleep(0.05)
        print("#", end="", flush=True)
    print("]", flush=True)


def principal():
    trabalhador = Thread(target=barra)
    trabalhador.start()
    trabalhador.join()


if __name__ == "__main__":
    principal()
