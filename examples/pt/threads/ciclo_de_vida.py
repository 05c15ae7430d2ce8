"""Nova, viva, terminada: a vida de uma thread.

    $ python ciclo_de_vida.py
    Nova: is_alive() = False
    Antes do start: cannot join thread before it is started
    Viva: is_alive() = True
    Terminada: is_alive() = False
    De novo: threads can only be started once
"""

from threading import Event, Thread


def tentar(momento, pedido):
    try:
        pedido()
    except RuntimeError as erro:
        print(f"{momento}: {erro}")


def principal():
    portao = Event()
    trabalhador = Thread(target=portao.wait, args=(60,))
    print("Nova: is_alive() =", trabalhador.is_alive())
    tentar("Antes do start", trabalhador.join)
    trabalhador.start()
    print("Viva: is_alive() =", trabalhador.is_alive())
    portao.set()
    trabalhador.join()
    print("Terminada: is_alive() =", trabalhador.is_alive())
    tentar("De novo", trabalhador.start)


if __name__ == "__main__":
    principal()
