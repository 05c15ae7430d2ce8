"""Uma função que usa um contexto só dela.

    $ python contexto_proprio.py  # sem set_start_method
    Bolo de chocolate pronto
    Bolo de cenoura pronto
"""

from multiprocessing import get_context


def fazer_bolo(sabor):
    print(f"Bolo de {sabor} pronto", flush=True)


def assar(sabor):
    contexto = get_context("spawn")
    filho = contexto.Process(target=fazer_bolo, args=(sabor,))
    filho.start()
    filho.join()


if __name__ == "__main__":
    assar("chocolate")
    assar("cenoura")
