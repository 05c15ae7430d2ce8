"""Quem chama cada método, e de que classe ele vem.

    $ python quem_chama.py
    submit(): de ExecutorImediato
    map(): de Executor
    shutdown(): de Executor
    __exit__(): de Executor
    principal() -- chama --> map()
    map() -- chama --> submit()
    principal() -- chama --> __exit__()
    __exit__() -- chama --> shutdown()
"""

from concurrent.futures import Executor, Future
from inspect import currentframe


class ExecutorImediato(Executor):
    def submit(self, fn, /, *args):
        futuro = Future()
        futuro.set_result(fn(*args))
        return futuro


def quem_chamou():
    quadro = currentframe().f_back.f_back
    while quadro.f_code.co_name.startswith("<"):
        quadro = quadro.f_back
    return quadro.f_code.co_name


def vigiar(nome):
    original = getattr(ExecutorImediato, nome)
    classe = original.__qualname__.partition(".")[0]
    print(f"{nome}(): de {classe}")

    def chamada(*args, **kwargs):
        print(f"{quem_chamou()}() -- chama --> {nome}()")
        return original(*args, **kwargs)

    setattr(ExecutorImediato, nome, chamada)


def principal():
    with ExecutorImediato() as executor:
        executor.map(len, ["bolo"])


if __name__ == "__main__":
    for nome in "submit", "map", "shutdown", "__exit__":
        vigiar(nome)
    principal()
