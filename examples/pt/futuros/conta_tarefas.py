"""Quantas tarefas passam pelo submit().

    $ python conta_tarefas.py  # usa total
    Tarefas depois do submit(): 1
    Tarefas depois do map(): 3
    A tarefa lançou: acabou a farinha
    map: ['bolo de fubá', 'bolo de cenoura']
"""

from concurrent.futures import Executor, Future
from time import sleep


class ExecutorContador(Executor):
    total = 0

    def submit(self, fn, /, *args, **kwargs):
        self.total += 1
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
    with ExecutorContador() as executor:
        futuro = executor.submit(fazer_bolo, "")
        print("Tarefas depois do submit():", executor.total)
        bolos = executor.map(fazer_bolo, ["fubá", "cenoura"])
        print("Tarefas depois do map():", executor.total)
    print("A tarefa lançou:", futuro.exception())
    print("map:", list(bolos))


if __name__ == "__main__":
    principal()
