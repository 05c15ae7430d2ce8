"""Três erros de um executor que nunca rodou.

    $ python no_papel.py
    fn é ExecutorNoPapel, e args[0] é len
    Future é um future? False
    Generator(): TypeError
"""

from collections.abc import Generator
from concurrent.futures import Future


class ExecutorNoPapel:
    def submit(fn, *args):
        nome, outro = type(fn).__name__, args[0].__name__
        print(f"fn é {nome}, e args[0] é {outro}")
        return Future


def principal():
    executor = ExecutorNoPapel()
    futuro = executor.submit(len, "bolo")
    print("Future é um future?", isinstance(futuro, Future))
    try:
        Generator()
    except TypeError as erro:
        print(f"Generator(): {type(erro).__name__}")


if __name__ == "__main__":
    principal()
