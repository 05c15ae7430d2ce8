"""Quatro erros em duas linhas.

    $ python quebrado.py  # sai com 1
    Traceback (most recent call last):
    ...
    NameError: name 'Threading' is not defined...
"""

import threading


def faz_algo(valor):
    print(f"{valor}: asas abertas", flush=True)


def principal():
    trabalhador = Threading.Thread(faz_algo, args=("Pato"))
    trabalhador.run()
    trabalhador.join()


if __name__ == "__main__":
    principal()
