"""Depois de fechado, o executor recusa tarefas e termina as que tem.

    $ python recusa.py  # usa SimpleQueue, sem ThreadPoolExecutor
    Depois de fechar: RuntimeError
    A que esperava na fila devolveu: bolo
"""

from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Event, Thread


class ExecutorDeUmaThread(Executor):
    def __init__(self):
        self.tarefas, self.fechado = SimpleQueue(), False
        self.forno = Thread(target=self.trabalhar, name="forno")
        self.forno.start()

    def submit(self, fn, /, *args, **kwargs):
        if self.fechado:
            raise RuntimeError("o executor está fechado")
        futuro = Future()
        self.tarefas.put((futuro, fn, args, kwargs))
        return futuro

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.fechado = True
        self.tarefas.put(None)
        if wait:
            self.forno.join()

    def trabalhar(self):
        while tarefa := self.tarefas.get():
            futuro, fn, args, kwargs = tarefa
            if futuro.set_running_or_notify_cancel():
                try:
                    futuro.set_result(fn(*args, **kwargs))
                except Exception as erro:
                    futuro.set_exception(erro)


def principal():
    portao = Event()
    executor = ExecutorDeUmaThread()
    executor.submit(portao.wait, 60)
    segundo = executor.submit(str, "bolo")
    executor.shutdown(wait=False)
    try:
        executor.submit(str, "outro bolo")
    except RuntimeError as erro:
        print("Depois de fechar:", type(erro).__name__)
    portao.set()
    print("A que esperava na fila devolveu:", segundo.result())


if __name__ == "__main__":
    principal()
