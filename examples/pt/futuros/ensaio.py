"""Um executor de ensaio: cada tarefa só roda quando alguém manda.

    $ python ensaio.py 3  # usa Future, sem Thread
    Prontas: 0 de 3
    Prontas: 1 de 3
    Prontas: 2 de 3
    Prontas: 3 de 3
    Sobrou alguma? False
    Resultados: [0, 1, 4]
    $ python ensaio.py 1
    Prontas: 0 de 1
    Prontas: 1 de 1
    Sobrou alguma? False
    Resultados: [0]
"""

import sys
from concurrent.futures import Executor, Future


class ExecutorDeEnsaio(Executor):
    def __init__(self):
        self.tarefas = []

    def submit(self, fn, /, *args, **kwargs):
        futuro = Future()
        self.tarefas.append((futuro, fn, args, kwargs))
        return futuro

    def proxima(self):
        if not self.tarefas:
            return False
        futuro, fn, args, kwargs = self.tarefas.pop(0)
        if futuro.set_running_or_notify_cancel():
            try:
                futuro.set_result(fn(*args, **kwargs))
            except Exception as erro:
                futuro.set_exception(erro)
        return True


def principal(n):
    executor = ExecutorDeEnsaio()
    futuros = [executor.submit(pow, i, 2) for i in range(n)]
    print(f"Prontas: 0 de {n}")
    for _ in range(n):
        executor.proxima()
        feitos = sum(futuro.done() for futuro in futuros)
        print(f"Prontas: {feitos} de {n}")
    print("Sobrou alguma?", executor.proxima())
    print("Resultados:", [futuro.result() for futuro in futuros])


if __name__ == "__main__":
    principal(int(sys.argv[1]))
