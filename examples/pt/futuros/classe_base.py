"""Um Executor sem nada: ele existe, mas não faz o trabalho.

    $ python classe_base.py
    Executor é feita por: type
    submit(): NotImplementedError
    map(): NotImplementedError
    shutdown(): None
"""

from concurrent.futures import Executor


def tentar(nome, pedido):
    try:
        print(f"{nome}: {pedido()}")
    except NotImplementedError as erro:
        print(f"{nome}: {type(erro).__name__}")


def principal():
    print("Executor é feita por:", type(Executor).__name__)
    executor = Executor()
    tentar("submit()", lambda: executor.submit(len, "bolo"))
    tentar("map()", lambda: executor.map(len, ["bolo"]))
    tentar("shutdown()", executor.shutdown)


if __name__ == "__main__":
    principal()
