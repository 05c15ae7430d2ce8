"""A temperatura que o filho recebe.

    $ python por_argumento.py
    Forno a 180 graus
    Fim: código de saída 0
"""

from multiprocessing import get_context


def assar(temperatura):
    print(f"Forno a {temperatura} graus", flush=True)


if __name__ == "__main__":
    temperatura = 180
    contexto = get_context("spawn")
    filho = contexto.Process(target=assar, args=(temperatura,))
    filho.start()
    filho.join()
    print("Fim: código de saída", filho.exitcode, flush=True)
