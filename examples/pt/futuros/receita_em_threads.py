"""A mesma lambda, agora em um pool que não a copia.

    $ python receita_em_threads.py  # usa ThreadPoolExecutor
    cenoura com chocolate
"""

from concurrent.futures import ThreadPoolExecutor as Executor


def principal():
    cobertura = "chocolate"
    with Executor() as executor:
        futuro = executor.submit(
            lambda sabor: f"{sabor} com {cobertura}",
            "cenoura",
        )
        print(futuro.result())


if __name__ == "__main__":
    principal()
