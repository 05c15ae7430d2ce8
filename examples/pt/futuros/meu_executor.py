"""Um executor que faz tudo na hora, dentro do submit().

    $ python meu_executor.py
    Pronto ao voltar do submit()? True
    A tarefa lançou: acabou a farinha
    map: ['bolo de fubá', 'bolo de cenoura']
"""

from concurrent.futures import Executor, Future
from time import sleep


class ExecutorImediato(Executor):
    def submit(self, fn, /, *args, **kwargs):
        futuro = Future()
        futuro.set_running_or_notify_cancel()
        try:
            resultado = fn(*args, **kwargs)
        except Exception as erro:
            futuro.set_exception(erro)
        else:
            futuro.set_result(resultado)
        return futuro


def fazer_bolo(sabor):
    sleep(0.1)
    if not sabor:
        raise ValueError("acabou a farinha")
    return f"bolo de {sabor}"


def principal():
    with ExecutorImediato() as executor:
        futuro = executor.submit(fazer_bolo, "")
        print(f"Pronto ao voltar do submit()? {futuro.done()}")
        bolos = executor.map(fazer_bolo, ["fubá", "cenoura"])
    print(f"A tarefa lançou: {futuro.exception()}")
    print(f"map: {list(bolos)}")


if __name__ == "__main__":
    principal()
