"""Quem fica sabendo que a thread falhou?

    $ python excecao_thread.py
    Forno: o bolo queimou
    A principal continua
"""

import threading


def anotar(falha):
    print(f"{falha.thread.name}: {falha.exc_value}")


def queimar():
    raise ValueError("o bolo queimou")


def principal():
    threading.excepthook = anotar
    forno = threading.Thread(target=queimar, name="Forno")
    forno.start()
    forno.join()
    print("A principal continua")


if __name__ == "__main__":
    principal()
