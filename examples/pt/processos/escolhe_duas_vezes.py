"""Uma função que escolhe o método pelo programa inteiro.

    $ python escolhe_duas_vezes.py  # sai com 1
    Bolo de chocolate pronto
    Traceback (most recent call last):
    ...
    RuntimeError: context has already been set
"""

from multiprocessing import Process, set_start_method


def fazer_bolo(sabor):
    print(f"Bolo de {sabor} pronto", flush=True)


def assar(sabor):
    set_start_method("spawn")
    filho = Process(target=fazer_bolo, args=(sabor,))
    filho.start()
    filho.join()


if __name__ == "__main__":
    assar("chocolate")
    assar("cenoura")
