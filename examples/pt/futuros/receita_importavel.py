"""A mesma receita, em uma função que se pode importar.

    $ python receita_importavel.py  # usa ProcessPoolExecutor
    cenoura com chocolate
    fubá com chocolate
"""

from concurrent.futures import ProcessPoolExecutor as Executor
from functools import partial


def cobrir(cobertura, sabor):
    return f"{sabor} com {cobertura}"


def principal():
    receita = partial(cobrir, "chocolate")
    sabores = ["cenoura", "fubá"]
    with Executor() as executor:
        for bolo in executor.map(receita, sabores):
            print(bolo)


if __name__ == "__main__":
    principal()
