"""Ctrl-C chega à principal, e ela pede às outras que parem.

    $ python interrompe.py
    Ctrl-C
    Forno desligado
"""

import signal
from threading import Event, Thread


def assar(pare):
    pare.wait()
    print("Forno desligado", flush=True)


def principal():
    # Também quando o programa roda em segundo plano.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    pare = Event()
    forno = Thread(target=assar, args=(pare,))
    forno.start()
    try:
        signal.raise_signal(signal.SIGINT)
        pare.wait()
    except KeyboardInterrupt:
        print("Ctrl-C", flush=True)
        pare.set()


if __name__ == "__main__":
    principal()
