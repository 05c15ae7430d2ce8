"""As duas linhas, sem os quatro erros.

    $ python consertado.py  # usa start, sem run
    Pato: asas abertas
"""

import threading


def faz_algo(valor):
    print(f"{valor}: asas abertas", flush=True)


def principal():
    trabalhador = threading.Thread(target=faz_algo, args=("Pato",))
    trabalhador.start()
    trabalhador.join()


if __name__ == "__main__":
    principal()
