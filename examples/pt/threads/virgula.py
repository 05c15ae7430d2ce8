"""Sem a vírgula, cada letra vira um argumento.

    $ python virgula.py
    Exception in thread Thread-1 (faz_algo):
    Traceback (most recent call last):
    ...
    TypeError: faz_algo() takes 1 positional argument but 4...
    Fim da espera
"""

from threading import Thread


def faz_algo(valor):
    print(f"{valor}: asas abertas", flush=True)


def principal():
    trabalhador = Thread(target=faz_algo, args=("Pato"))
    trabalhador.start()
    trabalhador.join()
    print("Fim da espera")


if __name__ == "__main__":
    principal()
