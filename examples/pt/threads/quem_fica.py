"""A principal acaba: uma thread continua, a outra não.

    $ python quem_fica.py
    A principal terminou
    Loja fechada
"""

from threading import Event, Thread, main_thread
from time import sleep


def assar(pronto):
    try:
        pronto.wait()
    finally:
        print("Forno desligado", flush=True)


def cuidar_da_loja():
    main_thread().join(60)
    sleep(0.1)  # varre o chão
    print("Loja fechada", flush=True)


def principal():
    pronto = Event()
    forno = Thread(
        target=assar, name="Forno", args=(pronto,), daemon=True
    )
    loja = Thread(target=cuidar_da_loja, name="Loja")
    for trabalhador in (forno, loja):
        trabalhador.start()
    sleep(0.1)
    print("A principal terminou", flush=True)


if __name__ == "__main__":
    principal()
