"""Um bolo dá errado e ninguém fica sabendo.

    $ python futuro_ignorado.py
    Padaria fechada, tudo em ordem.
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def fazer_bolo(sabor):
    raise ValueError(f"acabou a farinha do bolo de {sabor}")


if __name__ == "__main__":
    with Executor() as executor:
        executor.submit(fazer_bolo, "cenoura")
    print("Padaria fechada, tudo em ordem.")
