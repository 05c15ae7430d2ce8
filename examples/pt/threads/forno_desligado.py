"""Ninguém sai antes que o forno esteja desligado.

    $ python forno_desligado.py  # sem sleep
    Forno desligado
    A principal terminou
    Loja fechada
"""

from threading import Event, Thread, main_thread


def assar(pronto):
    try:
        pronto.wait()
    finally:
        print("Forno desligado", flush=True)


def cuidar_da_loja():
    main_thread().join()
    print("Loja fechada", flush=True)


def principal():
    pronto = Event()
    forno = Thread(target=assar, args=(pronto,))
    loja = Thread(target=cuidar_da_loja)
    for trabalhador in (forno, loja):
        trabalhador.start()
    pronto.set()
    forno.join()
    print("A principal terminou", flush=True)


if __name__ == "__main__":
    principal()
