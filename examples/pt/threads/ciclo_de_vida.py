"""Nova, viva, terminada: a vida de uma thread.

    $ python ciclo_de_vida.py
    nova: is_alive() é False
    nova: join() dá erro
    nova -- start() --> viva
    viva: is_alive() é True
    viva -- a função acaba --> terminada
    terminada: is_alive() é False
    terminada: start() dá erro
"""

from threading import Event, Thread

portao = Event()


def estado(thread):
    if thread.ident is None:
        return "nova"
    return "viva" if thread.is_alive() else "terminada"


def seguir(thread, seta, pedido):
    antes = estado(thread)
    try:
        pedido()
    except RuntimeError:
        print(f"{antes}: {seta} dá erro")
    else:
        print(f"{antes} -- {seta} --> {estado(thread)}")


def mostrar(thread):
    print(f"{estado(thread)}: is_alive() é {thread.is_alive()}")


def acabar(thread):
    portao.set()
    thread.join()


def principal():
    thread = Thread(target=portao.wait, args=(60,))
    mostrar(thread)
    seguir(thread, "join()", thread.join)
    seguir(thread, "start()", thread.start)
    mostrar(thread)
    seguir(thread, "a função acaba", lambda: acabar(thread))
    mostrar(thread)
    seguir(thread, "start()", thread.start)


if __name__ == "__main__":
    principal()
