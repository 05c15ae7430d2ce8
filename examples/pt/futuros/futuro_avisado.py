"""O bolo dá errado, e a padaria fica sabendo.

    $ python futuro_avisado.py  # usa exception
    Faltou um bolo: acabou a farinha do bolo de cenoura
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def fazer_bolo(sabor):
    raise ValueError(f"acabou a farinha do bolo de {sabor}")


if __name__ == "__main__":
    with Executor() as executor:
        futuro = executor.submit(fazer_bolo, "cenoura")
    erro = futuro.exception()
    if erro:
        print(f"Faltou um bolo: {erro}")
    else:
        print("Padaria fechada, tudo em ordem.")
