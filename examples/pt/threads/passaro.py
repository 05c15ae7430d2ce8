"""Um pássaro numa thread.

    $ python passaro.py
    Pássaro: asas abertas
    Fim da espera
"""

from threading import Thread


def faz_algo(valor):
    print(f"{valor}: asas abertas", flush=True)


def principal():
    trabalhador = Thread(target=faz_algo, args=("Pássaro",))
    trabalhador.start()
    trabalhador.join()
    print("Fim da espera")


if __name__ == "__main__":
    principal()
