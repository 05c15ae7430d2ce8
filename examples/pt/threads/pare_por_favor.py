"""O forno assa sem parar, até que alguém peça.

    $ python pare_por_favor.py
    Por favor, pare
    Forno desligado
    A principal terminou
"""

from threading import Event, Thread


def assar(pare, primeiro):
    try:
        while not pare.wait(0.01):
            primeiro.set()
    finally:
        print("Forno desligado", flush=True)


def principal():
    pare, primeiro = Event(), Event()
    forno = Thread(target=assar, args=(pare, primeiro))
    forno.start()
    primeiro.wait()
    print("Por favor, pare", flush=True)
    pare.set()
    forno.join()
    print("A principal terminou")


if __name__ == "__main__":
    principal()
