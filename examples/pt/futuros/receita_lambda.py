"""Uma lambda que um pool de processos recusa.

    $ python receita_lambda.py
    ...Error: Can't ... local object ...
"""

from concurrent.futures import ProcessPoolExecutor as Executor


def principal():
    cobertura = "chocolate"
    with Executor() as executor:
        futuro = executor.submit(
            lambda sabor: f"{sabor} com {cobertura}",
            "cenoura",
        )
        erro = futuro.exception()
    print(f"{type(erro).__name__}: {erro}")


if __name__ == "__main__":
    principal()
