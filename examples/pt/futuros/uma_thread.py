"""Um executor de uma thread, que pega as tarefas de uma fila.

    $ python uma_thread.py
    Rodou em: forno
    Cancelada antes de começar? True
    map: ['bolo de fubá', 'bolo de cenoura']
"""

from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Event, Thread, current_thread
from time import sleep


class ExecutorDeUmaThread(Executor):
    def __init__(self):
        self.tarefas = SimpleQueue()
        self.forno = Thread(target=self.trabalhar, name="forno")
        self.forno.start()

    def submit(self, fn, /, *args, **kwargs):
        futuro = Future()
        self.tarefas.put((futuro, fn, args, kwargs))
        return futuro

    def shutdown(self, wait=True, *, cancel_futures=False):
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


def fazer_bolo(sabor):
    sleep(0.1)
    return f"bolo de {sabor}"


def principal():
    portao = Event()
    with ExecutorDeUmaThread() as executor:
        primeiro = executor.submit(current_thread)
        print(f"Rodou em: {primeiro.result().name}")
        executor.submit(portao.wait, 60)
        segundo = executor.submit(current_thread)
        print(f"Cancelada antes de começar? {segundo.cancel()}")
        portao.set()
        bolos = executor.map(fazer_bolo, ["fubá", "cenoura"])
        print(f"map: {list(bolos)}")


if __name__ == "__main__":
    principal()
