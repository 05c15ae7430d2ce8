"""Se uma thread falhou, o programa diz isso ao sair.

    $ python sai_com_erro.py  # sai com 1, usa excepthook
    Forno: o bolo queimou
    A principal continua
"""

import sys
import threading

falhas = []


def anotar(falha):
    print(f"{falha.thread.name}: {falha.exc_value}")
    falhas.append(falha.thread.name)


def queimar():
    raise ValueError("o bolo queimou")


def principal():
    threading.excepthook = anotar
    forno = threading.Thread(target=queimar, name="Forno")
    forno.start()
    forno.join()
    print("A principal continua")
    if falhas:
        sys.exit(1)


if __name__ == "__main__":
    principal()
