"""O mesmo bolo, e alguém pergunta por ele.

    $ python futuro_consultado.py  # sai com 1
    Traceback (most recent call last):
    ...
    ValueError: acabou a farinha do bolo de cenoura
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def fazer_bolo(sabor):
    raise ValueError(f"acabou a farinha do bolo de {sabor}")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(fazer_bolo, "cenoura").result()
    print("Padaria fechada, tudo em ordem.")
