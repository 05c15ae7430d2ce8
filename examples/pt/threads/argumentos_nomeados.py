"""O primeiro lugar de Thread não é o da função.

    $ python argumentos_nomeados.py
    AssertionError: group argument must be None for now
    Pássaro: asas abertas
    $ python -O argumentos_nomeados.py
    Pássaro: asas abertas
"""

from threading import Thread


def faz_algo(valor):
    print(f"{valor}: asas abertas", flush=True)


def principal():
    try:
        Thread(faz_algo)
    except AssertionError as erro:
        print(f"AssertionError: {erro}")

    trabalhador = Thread(target=faz_algo, args=("Pássaro",))
    trabalhador.start()
    trabalhador.join()


if __name__ == "__main__":
    principal()
