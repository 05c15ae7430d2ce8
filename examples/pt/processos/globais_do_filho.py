"""A variável que o filho não conhece.

    $ python globais_do_filho.py
    Process SpawnProcess-1:
    Traceback (most recent call last):
    ...
    NameError: name 'temperatura' is not defined...
    Fim: código de saída 1
"""

from multiprocessing import get_context


def assar():
    print(f"Forno a {temperatura} graus", flush=True)


if __name__ == "__main__":
    temperatura = 180
    contexto = get_context("spawn")
    filho = contexto.Process(target=assar)
    filho.start()
    filho.join()
    print("Fim: código de saída", filho.exitcode, flush=True)
